package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** Posts rows to the bulk routes of the public API. */
final class BulkClient {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(3);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final DemoTarget target;

  BulkClient(DemoTarget target) {
    this.target = target;
  }

  /** Posts one request's rows and waits for the answer. */
  BulkAnswer post(Route route, byte[] body) throws IOException, InterruptedException {
    URI address = route.at(target);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(ANSWER)
            .header("Authorization", "Bearer " + target.operatorToken())
            .header("Content-Type", "application/x-ndjson")
            .header("Accept", "application/json, application/problem+json")
            .header("Accept-Language", "zh")
            .header("Idempotency-Key", key(body))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<String> response = send(request, address);
    return BulkAnswer.of(route, response.statusCode(), response.body());
  }

  private HttpResponse<String> send(HttpRequest request, URI address)
      throws IOException, InterruptedException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (ConnectException e) {
      throw new DemoLoadException(
          new Text(
              "无法连接 " + address + "：请确认服务已启动",
              "Nothing answers at " + address + ": start the service"),
          e);
    }
  }

  /** The same rows give the same key: a load that is repeated is not done twice. */
  private static String key(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "demo-" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
