package io.hanqiao.talent.bench;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One talent as it is released, in a process of its own, seen from outside. */
final class TalentProcess implements AutoCloseable {

  private static final String APP = "services/talent/target/quarkus-app/quarkus-run.jar";
  private static final String ADDRESS = "http://127.0.0.1:";
  private static final int PORT = 20_985;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final TestInfrastructure infrastructure;
  private final Process process;

  private TalentProcess(TestInfrastructure infrastructure, Process process) {
    this.infrastructure = infrastructure;
    this.process = process;
  }

  /** Migrates its database. */
  static void migrate(Path root, TestInfrastructure infrastructure, DatabaseAccess database)
      throws IOException, InterruptedException {
    if (run(root, infrastructure, database, "migrate").waitFor() != 0) {
      throw new IllegalStateException("The database was not migrated, see " + log(root));
    }
  }

  /** Starts it and waits until it is ready. */
  static TalentProcess start(Path root, TestInfrastructure infrastructure, DatabaseAccess database)
      throws IOException {
    TalentProcess talent = new TalentProcess(infrastructure, run(root, infrastructure, database));
    Runtime.getRuntime().addShutdownHook(new Thread(talent::close));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!talent.ready()) {
      if (!talent.process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("talent does not get ready, see " + log(root));
      }
      pause(100);
    }
    return talent;
  }

  private static Path log(Path root) {
    return root.resolve("target/bench-talent.log");
  }

  private static Process run(
      Path root, TestInfrastructure infrastructure, DatabaseAccess database, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-Xmx160m", "-jar", root.resolve(APP).toString()));
    command.addAll(List.of(arguments));
    Files.createDirectories(root.resolve("target"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log(root).toFile()));
    builder
        .environment()
        .putAll(
            Map.ofEntries(
                Map.entry("QUARKUS_PROFILE", "local"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(PORT)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", database.app().username()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.app().password()),
                Map.entry("HANQIAO_RELAY_USERNAME", database.relay().username()),
                Map.entry("HANQIAO_RELAY_PASSWORD", database.relay().password()),
                Map.entry("HANQIAO_OWNER_USERNAME", database.owner().username()),
                Map.entry("HANQIAO_OWNER_PASSWORD", database.owner().password()),
                Map.entry("HANQIAO_TOPICS_PREFIX", database.name() + "."),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", infrastructure.kafkaBootstrap()),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", infrastructure.issuer())));
    return builder.start();
  }

  /** Posts as a demo user; the answer's body. */
  String post(String user, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        to(user, path)
            .header("Content-Type", type)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return answer(request);
  }

  /** Reads as a demo user. */
  String get(String user, String path) throws IOException, InterruptedException {
    return answer(to(user, path).build());
  }

  private HttpRequest.Builder to(String user, String path) {
    return HttpRequest.newBuilder(URI.create(ADDRESS + PORT + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + infrastructure.token(user));
  }

  private String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(request.uri() + ": " + answer.body());
    }
    return answer.body();
  }

  private boolean ready() {
    try (InputStream unused = URI.create(ADDRESS + PORT + "/q/health/ready").toURL().openStream()) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** A line of what the system tells of its memory, such as {@code VmRSS}, MB. */
  long megabytes(String what) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(what + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1_024)
        .findFirst()
        .orElse(0);
  }

  /** As {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
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
        Process unused = process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
