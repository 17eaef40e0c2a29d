package io.hanqiao.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The public API as a platform of the city would call it. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final RunningSystem system;
  private final Map<String, String> tokens = new HashMap<>();

  Api(RunningSystem system) {
    this.system = system;
  }

  /** An answer: its status and its JSON. */
  record Answered(int status, JsonNode body) {}

  /** Replaces what stands at a path, in the revision that stands there now. */
  Answered put(String user, String service, String path, String json)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> now =
        http.send(
            request(user, service, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    return send(
        request(user, service, path)
            .header("If-Match", now.headers().firstValue("ETag").orElse("\"1\""))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** All items of a list, page by page. */
  List<JsonNode> all(String user, String service, String path)
      throws IOException, InterruptedException {
    List<JsonNode> items = new ArrayList<>();
    String cursor = "";
    do {
      String question = path + (path.contains("?") ? "&" : "?") + "limit=100" + cursor;
      Answered page = get(user, service, question);
      if (page.status() != 200) {
        throw new IllegalStateException(question + ": " + page.body());
      }
      page.body().path("items").forEach(items::add);
      cursor =
          page.body().path("next").isNull() ? "" : "&cursor=" + page.body().path("next").asText();
    } while (!cursor.isEmpty());
    return items;
  }

  Answered get(String user, String service, String path) throws IOException, InterruptedException {
    return send(request(user, service, path).GET());
  }

  Answered post(String user, String service, String path, String json)
      throws IOException, InterruptedException {
    return post(user, service, path, json, UUID.randomUUID().toString());
  }

  Answered post(String user, String service, String path, String json, String key)
      throws IOException, InterruptedException {
    return send(
        request(user, service, path)
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  Answered postTraced(String user, String service, String path, String json, String traceparent)
      throws IOException, InterruptedException {
    return send(
        request(user, service, path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .header("traceparent", traceparent)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String user, String service, String path) {
    String token = tokens.computeIfAbsent(user, system::token);
    return HttpRequest.newBuilder(URI.create(system.uri(service) + path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + token);
  }

  private Answered send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    return new Answered(response.statusCode(), JSON.readTree(response.body()));
  }
}
