package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;

/** Takes the commands of the tests: databases, tokens, and the death of what they stand on. */
final class ControlServer implements AutoCloseable {
  static final String SECRET_HEADER = "X-Control-Secret";

  private static final Duration TOKEN_VALIDITY = Duration.ofHours(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final String secret;
  private final Foundation foundation;
  private final Databases databases;
  private final SigningKey key;
  private final List<DemoUser> users;
  private final LongConsumer watch;

  /**
   * @param watch told the process ids of the builds that use the infrastructure
   */
  ControlServer(Home home, Foundation foundation, Path users, LongConsumer watch)
      throws IOException {
    this.foundation = foundation;
    this.watch = watch;
    this.secret = home.secrets().password("control");
    this.databases = new Databases(foundation.postgres(), home.secrets());
    this.key = SigningKey.of(home.secrets());
    this.users = DemoUser.read(users);
    this.server = HttpServer.create(new InetSocketAddress(Ports.loopback(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String secret() {
    return secret;
  }

  private void answer(HttpExchange exchange) throws IOException {
    int status = 200;
    String answer;
    try (exchange) {
      if (!secret.equals(exchange.getRequestHeaders().getFirst(SECRET_HEADER))) {
        status = 403;
        answer = "wrong secret";
      } else {
        try {
          String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          answer = done(exchange.getRequestURI().getPath().substring(1).split("/", -1), body);
        } catch (SQLException | RuntimeException e) {
          status = 500;
          answer = e.toString();
        }
      }
      byte[] bytes = answer.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private String done(String[] path, String body) throws IOException, SQLException {
    switch (path[0]) {
      case "watch" -> watch.accept(Long.parseLong(path[1]));
      case "start" -> foundation.start(path[1]);
      case "stop" -> foundation.stop(path[1]);
      case "kill" -> foundation.kill(path[1]);
      case "drop" -> databases.drop(path[1]);
      case "database" -> {
        return JSON.writeValueAsString(databases.provision(path[1]));
      }
      case "user" -> {
        return token(
            DemoUser.named(users, path[1])
                .orElseThrow(() -> new IllegalArgumentException("unknown user " + path[1]))
                .claims());
      }
      case "token" -> {
        return token(JSON.readValue(body, new TypeReference<Map<String, Object>>() {}));
      }
      default -> throw new IllegalArgumentException("unknown command " + path[0]);
    }
    return "";
  }

  private String token(Map<String, Object> claims) {
    String issuer = OpenIdProvider.issuer(foundation.sites().openId());
    return key.token(issuer, claims, TOKEN_VALIDITY, Clock.systemUTC());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
