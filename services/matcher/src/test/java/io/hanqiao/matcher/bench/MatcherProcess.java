package io.hanqiao.matcher.bench;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One matcher as it is released, in a process of its own, seen from outside. */
final class MatcherProcess implements AutoCloseable {

  /** What a market of this size wants: with less, the collector marks without a pause. */
  private static final String HEAP = "-Xmx2g";

  private static final String APP = "services/matcher/target/quarkus-app/quarkus-run.jar";
  private static final int PORT = 20_986;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path log;
  private final Process process;

  private MatcherProcess(Path log, Process process) {
    this.log = log;
    this.process = process;
  }

  /** Migrates its database and starts it; it may not be ready yet. */
  static MatcherProcess start(
      Path root, TestInfrastructure infrastructure, DatabaseAccess database, String prefix)
      throws IOException, InterruptedException {
    Map<String, String> environment = environment(infrastructure, database, prefix);
    Path log = root.resolve("target/bench-matcher.log");
    Files.createDirectories(log.getParent());
    Files.deleteIfExists(log);
    Map<String, String> owner = new TreeMap<>(environment);
    owner.put("HANQIAO_OWNER_USERNAME", database.owner().username());
    owner.put("HANQIAO_OWNER_PASSWORD", database.owner().password());
    if (run(root, log, owner, "migrate").waitFor() != 0) {
      throw new IllegalStateException("The database was not migrated, see " + log);
    }
    MatcherProcess matcher = new MatcherProcess(log, run(root, log, environment));
    Runtime.getRuntime().addShutdownHook(new Thread(matcher::close));
    return matcher;
  }

  private static Process run(
      Path root, Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-jar", root.resolve(APP).toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Map<String, String> environment(
      TestInfrastructure infrastructure, DatabaseAccess database, String prefix) {
    return Map.ofEntries(
        Map.entry("QUARKUS_PROFILE", "local"),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(PORT)),
        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl()),
        Map.entry("QUARKUS_DATASOURCE_USERNAME", database.app().username()),
        Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.app().password()),
        Map.entry("HANQIAO_RELAY_USERNAME", database.relay().username()),
        Map.entry("HANQIAO_RELAY_PASSWORD", database.relay().password()),
        Map.entry("HANQIAO_TOPICS_PREFIX", prefix),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", infrastructure.kafkaBootstrap()),
        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", infrastructure.issuer()));
  }

  /** Its metrics by name and tags, as it tells them; none while it does not answer. */
  Map<String, Double> metrics() {
    if (!process.isAlive()) {
      throw new IllegalStateException("The matcher has ended, see " + log);
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/q/metrics"))
            .timeout(Duration.ofSeconds(5))
            .build();
    Map<String, Double> metrics = new TreeMap<>();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      answer
          .body()
          .lines()
          .filter(line -> !line.startsWith("#") && line.indexOf(' ') > 0)
          .forEach(
              line -> {
                int end = line.lastIndexOf(' ');
                metrics.put(line.substring(0, end), Double.valueOf(line.substring(end + 1)));
              });
      return metrics;
    } catch (IOException e) {
      return Map.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.of();
    }
  }

  /** The sum of the metrics of a name whose tags hold {@code part}; NaN if there is none. */
  static double sum(Map<String, Double> metrics, String name, String part) {
    return metrics.entrySet().stream()
        .filter(m -> m.getKey().startsWith(name + "{") && m.getKey().contains(part))
        .mapToDouble(Map.Entry::getValue)
        .reduce((a, b) -> a + b)
        .orElse(Double.NaN);
  }

  /** The most memory it ever had resident, MB, where the system tells. */
  long residentMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1_024)
        .findFirst()
        .orElse(0);
  }

  /** Waits for something outside to come about. */
  static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
