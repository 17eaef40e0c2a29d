package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One real PostgreSQL, one real Kafka and one OpenID provider for all integration tests of a Maven
 * build. The first test that asks starts them, under {@code target/it-infrastructure} of the root;
 * they end by themselves soon after the build has ended. All methods may be called from any thread
 * and return when what they ask for has happened.
 */
public final class TestInfrastructure {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long RENEWED = TimeUnit.MINUTES.toNanos(30);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static @Nullable TestInfrastructure found;

  private final HttpClient http = HttpClient.newHttpClient();
  private final InfrastructureState state;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private volatile long tokensSince = System.nanoTime();

  private TestInfrastructure(InfrastructureState state) {
    this.state = state;
  }

  /**
   * The infrastructure of this build, started if nobody has.
   *
   * @throws LaunchException if it cannot be started
   */
  public static synchronized TestInfrastructure get() {
    TestInfrastructure infrastructure = found;
    if (infrastructure == null) {
      infrastructure = new TestInfrastructure(InfrastructureStart.ofThisBuild().living());
      infrastructure.command("watch/" + InfrastructureStart.buildPid(), "");
      found = infrastructure;
    }
    return infrastructure;
  }

  /**
   * The database of a service with its roles, provisioned if it is not there. It is shared by all
   * tests of the build that name it.
   *
   * @param service lower-case letters, digits and underscores, beginning with a letter
   */
  public DatabaseAccess database(String service) {
    try {
      return JSON.readValue(command("database/" + service, ""), DatabaseAccess.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #database}, but empty: what was there before is dropped, open sessions included. */
  public DatabaseAccess freshDatabase(String service) {
    command("drop/" + service, "");
    return database(service);
  }

  /** The port of the database server. */
  public int postgresPort() {
    return state.postgresPort();
  }

  /** The port of the broker. */
  public int kafkaPort() {
    return state.kafkaPort();
  }

  /** The broker as services find it outside of tests: they sign in and may do what is theirs. */
  public String securedKafkaBootstrap() {
    return "127.0.0.1:" + state.securedKafkaPort();
  }

  /** What a Kafka client calls {@code bootstrap.servers}. */
  public String kafkaBootstrap() {
    return "127.0.0.1:" + state.kafkaPort();
  }

  /** The address of the OpenID issuer, without a slash at its end. */
  public String issuer() {
    return "http://127.0.0.1:" + state.openIdPort() + "/hanqiao";
  }

  /**
   * A bearer token of a demo user, valid for half an hour at least. Asked again it is the same one:
   * tests make thousands of requests.
   *
   * @param user as listed in {@code seeds/demo/users.json}
   */
  public String token(String user) {
    if (System.nanoTime() - tokensSince > RENEWED) {
      tokens.clear();
      tokensSince = System.nanoTime();
    }
    return tokens.computeIfAbsent(user, unused -> command("user/" + user, ""));
  }

  /**
   * A bearer token with those claims, signed by the issuer. Issuer, audience, subject (random),
   * validity of an hour are filled in where {@code claims} says nothing; {@code exp} is in epoch
   * seconds.
   */
  public String token(Map<String, ?> claims) {
    try {
      return command("token", JSON.writeValueAsString(claims));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Kills the broker as a power cut would. What it holds stays. */
  public void killKafka() {
    command("kill/kafka", "");
  }

  /** Stops the broker in order. */
  public void stopKafka() {
    command("stop/kafka", "");
  }

  /** Starts the broker again on the same port, with what it held; does nothing if it runs. */
  public void startKafka() {
    command("start/kafka", "");
  }

  /** Kills the database server as a power cut would, all sessions included. */
  public void killPostgres() {
    command("kill/postgres", "");
  }

  /** Starts the database server again on the same port; does nothing if it runs. */
  public void startPostgres() {
    command("start/postgres", "");
  }

  private String command(String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + state.controlPort() + "/" + path))
            .header("X-Control-Secret", state.controlSecret())
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + ": " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
