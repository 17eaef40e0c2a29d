package io.hanqiao.platform.parcel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.local.TestInfrastructure;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plain requests to the service under test, byte by byte as an attacker would send them. */
public final class Http {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Http() {}

  /** What came back. */
  public record Reply(int status, Map<String, List<String>> headers, String body) {

    /** A header, or an empty text. */
    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).get(0);
    }

    /** The body as JSON. */
    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (JsonProcessingException e) {
        throw new AssertionError("not JSON: " + body, e);
      }
    }

    /** The id in the body. */
    public UUID id() {
      return UUID.fromString(json().path("id").asText());
    }
  }

  /** A token of somebody new in an organisation. */
  public static String token(UUID org, String... roles) {
    return TestInfrastructure.get()
        .token(
            Map.of(
                "sub",
                "s-" + UUID.randomUUID(),
                "org",
                org.toString(),
                "roles",
                List.of(roles),
                "name",
                "张保密"));
  }

  /** A request to a path, with the token unless it is null; add headers in pairs. */
  public static HttpRequest.Builder to(String path, String token, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** Sends it and waits. */
  public static Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Reply(
          answer.statusCode(), answer.headers().map(), new String(answer.body(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Reads a path. */
  public static Reply get(String path, String token) {
    return send(to(path, token));
  }

  /** Posts JSON under a key. */
  public static Reply post(String path, String token, String key, String json) {
    return send(
        to(path, token, "Idempotency-Key", key, "Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Posts a parcel under a new key. */
  public static Reply postParcel(String token, String label) {
    return post("/v1/parcels", token, UUID.randomUUID().toString(), parcel(label, 100));
  }

  /** The body of a parcel. */
  public static String parcel(String label, int grams) {
    return "{\"label\":\"" + label + "\",\"grams\":" + grams + "}";
  }
}
