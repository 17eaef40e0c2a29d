package io.hanqiao.credit.bench;

import io.hanqiao.local.AuditKey;
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

/** The credit service as it is released, in a process of its own. */
final class CreditProcess implements AutoCloseable {

  private static final String APP = "services/credit/target/quarkus-app/quarkus-run.jar";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Path root;
  private final Path log;
  private final Map<String, String> environment;
  private final int port;
  private volatile Process process;

  private CreditProcess(Path root, Path log, Map<String, String> environment, int port)
      throws IOException {
    this.root = root;
    this.log = log;
    this.environment = environment;
    this.port = port;
    this.process = run(root, log, environment);
  }

  /** Migrates the database and starts the service; it may not be ready yet. */
  static CreditProcess start(
      Path root, TestInfrastructure infrastructure, DatabaseAccess database, int port)
      throws IOException, InterruptedException {
    Map<String, String> environment = environment(infrastructure, database, port);
    Path log = root.resolve("target/bench-" + database.name() + ".log");
    Files.createDirectories(log.getParent());
    Files.deleteIfExists(log);
    Map<String, String> owner = new TreeMap<>(environment);
    owner.put("HANQIAO_OWNER_USERNAME", database.owner().username());
    owner.put("HANQIAO_OWNER_PASSWORD", database.owner().password());
    if (run(root, log, owner, "migrate").waitFor() != 0) {
      throw new IllegalStateException("The database was not migrated, see " + log);
    }
    CreditProcess credit = new CreditProcess(root, log, environment, port);
    Runtime.getRuntime().addShutdownHook(new Thread(credit::close));
    return credit;
  }

  private static Process run(
      Path root, Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-Xmx384m", "-jar", root.resolve(APP).toString()));
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
      TestInfrastructure infrastructure, DatabaseAccess database, int port) {
    AuditKey key = AuditKey.fresh();
    return Map.ofEntries(
        Map.entry("QUARKUS_PROFILE", "local"),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl()),
        Map.entry("QUARKUS_DATASOURCE_USERNAME", database.app().username()),
        Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.app().password()),
        Map.entry("HANQIAO_RELAY_USERNAME", database.relay().username()),
        Map.entry("HANQIAO_RELAY_PASSWORD", database.relay().password()),
        Map.entry("HANQIAO_AUDIT_SIGNING_KEY", key.privateKey()),
        Map.entry("HANQIAO_AUDIT_PUBLIC_KEY", key.publicKey()),
        Map.entry("HANQIAO_TOPICS_PREFIX", prefix(database)),
        Map.entry("HANQIAO_REQUESTS_PER_MINUTE", "10000000"),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", infrastructure.kafkaBootstrap()),
        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", infrastructure.issuer()));
  }

  /** Before the names of its topics. */
  static String prefix(DatabaseAccess database) {
    return database.name() + "-" + ProcessHandle.current().pid() + ".";
  }

  /** Waits until it answers. */
  CreditProcess ready() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The credit service did not start, see " + log);
      }
      pause(200);
    }
    return this;
  }

  private boolean isReady() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at("/q/health/ready")).timeout(Duration.ofSeconds(5)).build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Kills it as {@code kill -9} does, whatever it is doing. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Starts it again as it was, after {@link #kill}; waits until it answers. */
  void again() throws IOException, InterruptedException {
    process = run(root, log, environment);
    ready();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
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
