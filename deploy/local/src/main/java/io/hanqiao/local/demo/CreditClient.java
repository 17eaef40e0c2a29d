package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Requests of people of firms and banks to the credit service. */
final class CreditClient {
  private static final Duration ANSWER = Duration.ofMinutes(1);
  private static final Duration HEARD = Duration.ofMinutes(1);
  private static final int UNPROCESSABLE = 422;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI credit;
  private final DemoTarget.Tokens tokens;

  CreditClient(DemoTarget target) {
    this.credit = target.credit();
    this.tokens = target.tokens();
  }

  /**
   * Somebody of an organisation.
   *
   * @param name tells people of one organisation apart
   */
  Person person(String org, String role, String name) {
    return new Person(tokens.token(org, role, name));
  }

  /** Somebody, by a bearer token. */
  final class Person {
    private final String token;

    private Person(String token) {
      this.token = token;
    }

    /** Reads a path. */
    JsonNode get(String path) throws IOException, InterruptedException {
      return read(path, send(request(path).GET().build()));
    }

    /** Does something, once. */
    JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
      return read(path, send(posting(path, body)));
    }

    /** The same; what it names may not have been heard of yet, and is soon. */
    JsonNode postWhenHeard(String path, Map<String, ?> body)
        throws IOException, InterruptedException {
      long end = System.nanoTime() + HEARD.toNanos();
      HttpResponse<String> answer = send(posting(path, body));
      while (answer.statusCode() == UNPROCESSABLE && System.nanoTime() < end) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
        answer = send(posting(path, body));
      }
      return read(path, answer);
    }

    private HttpRequest posting(String path, Map<String, ?> body) throws IOException {
      return request(path)
          .header("Content-Type", "application/json")
          .header("Idempotency-Key", "demo-" + UUID.randomUUID())
          .POST(HttpRequest.BodyPublishers.ofString(Row.JSON.writeValueAsString(body)))
          .build();
    }

    private HttpRequest.Builder request(String path) {
      String root = credit.toString().replaceFirst("/+$", "");
      return HttpRequest.newBuilder(URI.create(root + path))
          .timeout(ANSWER)
          .header("Authorization", "Bearer " + token)
          .header("Accept-Language", "zh");
    }
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static JsonNode read(String path, HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() >= 300) {
      throw DemoLoadException.of(path, answer.statusCode(), answer.body());
    }
    return Row.JSON.readTree(answer.body());
  }
}
