package io.hanqiao.platform.testing.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.testing.machine.Sent.Answer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/** Sends commands as clients do whose answers get lost. */
final class Post {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Post() {}

  /** Sends it in one of several ways, until it is settled. */
  static void any(Sent sent, SplittableRandom random) throws IOException {
    switch (sent.ask().ifMatch() == null ? random.nextInt(8) : 8) {
      case 0 -> {
        unheard(sent);
        settle(sent);
      }
      case 1 -> together(sent);
      case 2, 3 -> again(sent);
      default -> settle(sent);
    }
  }

  /** Asks until the answer says what became of it. */
  static void settle(Sent sent) {
    Answer answer = once(sent);
    for (int n = 0; answer.unsettled() && n < 20; n++) {
      answer = once(sent);
    }
    sent.settled(answer);
  }

  /** The answer is lost on its way, and the same is asked again. */
  private static void again(Sent sent) {
    settle(sent);
    if (sent.accepted()) {
      Answer first = sent.answer();
      settle(sent);
      assertThat(sent.answer()).as("the same key").isEqualTo(first);
    }
  }

  /** The same is sent twice at once. */
  private static void together(Sent sent) {
    CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> once(sent));
    Answer one = once(sent);
    Answer two = other.join();
    if (one.accepted() && two.accepted()) {
      assertThat(two).as("the same key at once").isEqualTo(one);
    }
    if (one.unsettled() && two.unsettled()) {
      settle(sent);
    } else {
      sent.settled(two.accepted() || one.unsettled() ? two : one);
    }
  }

  /** Hangs up as soon as the answer begins: what it says is never heard. */
  private static void unheard(Sent sent) throws IOException {
    URI at = at(sent);
    byte[] body = sent.ask().body().getBytes(UTF_8);
    String head =
        String.join(
            "\r\n",
            "POST " + at.getPath() + " HTTP/1.1",
            "Host: " + at.getAuthority(),
            "Authorization: Bearer " + sent.token(),
            "Idempotency-Key: " + sent.key(),
            "traceparent: " + traceparent(sent),
            "Content-Type: application/json",
            "Content-Length: " + body.length,
            "",
            "");
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }
  }

  /** Sends it one time. */
  static Answer once(Sent sent) {
    String tag = sent.ask().ifMatch();
    HttpRequest request =
        HttpRequest.newBuilder(at(sent))
            .header("Authorization", "Bearer " + sent.token())
            .header(tag == null ? "Idempotency-Key" : "If-Match", tag == null ? sent.key() : tag)
            .header("traceparent", traceparent(sent))
            .header("Accept-Language", sent.chinese() ? "zh" : "en")
            .header("Content-Type", "application/json")
            .method(
                tag == null ? "POST" : "PUT",
                HttpRequest.BodyPublishers.ofString(sent.ask().body(), UTF_8))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  private static String traceparent(Sent sent) {
    return "00-" + sent.trace() + "-00f067aa0ba902b7-01";
  }

  private static URI at(Sent sent) {
    return URI.create("http://localhost:" + RestAssured.port + sent.ask().path());
  }
}
