package io.hanqiao.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.BrokerLogin;
import io.hanqiao.local.Home;
import io.hanqiao.local.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The system as {@code deploy/up} starts it, on ports of its own and a home under target. */
final class RunningSystem implements AutoCloseable {

  static {
    // What a test waits for is often there at once.
    Awaitility.setDefaultPollDelay(Duration.ZERO);
  }

  static final Path ROOT = Path.of(System.getProperty("hanqiao.root"));
  static final List<String> MATCHERS = List.of("matcher", "matcher-2", "matcher-3");

  /** In which the lists of each market are shared out. */
  static final int SLOTS = 32;

  private static final int[] OFFSETS = {0, 1, 2, 3, 4, 5, 6, 10, 20, 21, 30, 42, 43};
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path home = ROOT.resolve("services/system-tests/target/home");
  private final Path log = ROOT.resolve("services/system-tests/target/up.log");
  private final int base = freeBase();
  private final Process process;

  RunningSystem() {
    process = start("--fresh");
    awaitReady();
  }

  String uri(String service) {
    int offset =
        switch (service) {
          case "portal" -> 0;
          case "enterprise" -> 1;
          case "credit" -> 2;
          case "fund" -> 3;
          case "challenge" -> 4;
          case "talent" -> 5;
          case "matcher" -> 6;
          case "matcher-2" -> 42;
          case "matcher-3" -> 43;
          default -> throw new IllegalArgumentException(service);
        };
    return "http://127.0.0.1:" + (base + offset);
  }

  /** How the broker is reached by who may read all. */
  Map<String, Object> kafka() {
    Map<String, Object> client = new HashMap<>(new BrokerLogin(Home.at(home).secrets()).client());
    client.put("bootstrap.servers", "127.0.0.1:" + (base + 20));
    return client;
  }

  /** All that it keeps, to be looked through. */
  Everywhere everywhere() {
    return new Everywhere(Home.at(home), base + 30, List.of(log));
  }

  /** Does what no API does, days that pass for one: the clock cannot be turned from outside. */
  void inDatabase(String database, String... changes) throws SQLException {
    try (Connection superuser = new PostgresServer(Home.at(home), base + 30).superuser(database);
        Statement statement = superuser.createStatement()) {
      for (String change : changes) {
        assertThat(statement.executeUpdate(change)).as(change).isPositive();
      }
    }
  }

  /** What {@code deploy/token} prints. */
  String token(String user) {
    return run("deploy/token", user).strip();
  }

  /** The lines {@code deploy/up} has printed so far. */
  String printed() {
    try {
      return Files.readString(log, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills a process of the system as a power cut would, and waits until it is back. */
  void kill(String name) {
    long pid = pid(name);
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                pid(name) != pid
                    && status().matches("(?s).*\\b" + name + "\\s+\\d+\\s+\\d+\\s+就绪 ready.*"));
  }

  /** A process of the system stands still from now on, as a machine that is suspended does. */
  void pause(String name) {
    signal("-STOP", name);
  }

  /** It goes on as if no time had passed. */
  void resume(String name) {
    signal("-CONT", name);
  }

  private void signal(String signal, String name) {
    try {
      Process kill = new ProcessBuilder("kill", signal, Long.toString(pid(name))).start();
      assertThat(kill.waitFor()).as(signal + " " + name).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The sum of a metric of a service over all that bears a tag. */
  int sum(String service, String metric, String tag) throws IOException, InterruptedException {
    Matcher line =
        Pattern.compile("(?m)^" + metric + "\\{([^}]*)\\} ([0-9.]+)$").matcher(metrics(service));
    int sum = 0;
    while (line.find()) {
      sum += line.group(1).contains(tag) ? (int) Double.parseDouble(line.group(2)) : 0;
    }
    return sum;
  }

  /** What a service says of itself to Prometheus. */
  String metrics(String service) throws IOException, InterruptedException {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(uri(service) + "/q/metrics"))
            .timeout(Duration.ofSeconds(5))
            .build();
    // While it upgrades to HTTP/2 the JDK's client can misread a long answer.
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return http.send(question, HttpResponse.BodyHandlers.ofString()).body();
  }

  String status() {
    return run("deploy/status");
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends within a minute").isTrue();
    assertThat(process.exitValue()).as("ends cleanly").isZero();
    assertThat(leftOver()).as("nothing is left running").isEmpty();
  }

  private Process start(String... more) {
    try {
      Files.createDirectories(log.getParent());
      List<String> command = command("deploy/up", "--firms", "60", "--matchers", "3");
      command.addAll(List.of(more));
      return new ProcessBuilder(command)
          .directory(ROOT.toFile())
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady() {
    await()
        .atMost(PATIENCE)
        .until(() -> !process.isAlive() || printed().contains("Hanqiao is ready"));
    assertThat(process.isAlive()).as(printed()).isTrue();
  }

  private long pid(String name) {
    Path record = home.resolve("run").resolve(name + ".process");
    try {
      return Files.readAllLines(record, UTF_8).stream()
          .filter(line -> line.startsWith("pid="))
          .mapToLong(line -> Long.parseLong(line.substring(4)))
          .findFirst()
          .orElse(-1);
    } catch (IOException e) {
      return -1;
    }
  }

  private List<String> leftOver() {
    return ProcessHandle.allProcesses()
        .map(handle -> handle.info().commandLine().orElse(""))
        .filter(line -> line.contains(home.toString()))
        .toList();
  }

  private String run(String... words) {
    try {
      Process child =
          new ProcessBuilder(command(words))
              .directory(ROOT.toFile())
              .redirectErrorStream(true)
              .start();
      String printed = new String(child.getInputStream().readAllBytes(), UTF_8);
      child.waitFor();
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> command(String... words) {
    List<String> command = new java.util.ArrayList<>(List.of(words));
    command.set(0, ROOT.resolve(words[0]).toString());
    command.addAll(List.of("--home", home.toString(), "--port-base", Integer.toString(base)));
    return command;
  }

  private static int freeBase() {
    for (int base = 15_000; base < 19_000; base += 50) {
      int candidate = base;
      if (java.util.Arrays.stream(OFFSETS).allMatch(offset -> isFree(candidate + offset))) {
        return candidate;
      }
    }
    throw new IllegalStateException("No free ports from 15000 to 19000");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
