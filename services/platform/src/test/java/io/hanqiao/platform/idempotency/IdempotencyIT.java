package io.hanqiao.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.parcel.Http;
import io.hanqiao.platform.parcel.ParcelsRunning;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One key, one effect, whatever happens on the way back. */
@ParcelsRunning
class IdempotencyIT {

  private static final String ITEMS = "/v1/parcels";
  private static final int THREADS = 50;

  private final UUID org = UUID.randomUUID();
  private final String token = Http.token(org, "enterprise");
  private final String key = UUID.randomUUID().toString();

  @Test
  void fiftyAtOnceUnderOneKeyHaveOneEffectAndOneAnswer() {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Http.Reply> replies =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> post("one"), threads))
              .limit(THREADS)
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
      assertThat(replies).extracting(Http.Reply::status).isSubsetOf(201, 409).contains(201);
      assertThat(replies.stream().filter(reply -> reply.status() == 201).map(Http.Reply::body))
          .hasSizeGreaterThan(THREADS / 2)
          .containsOnly(replies.stream().filter(r -> r.status() == 201).findFirst().get().body());
    } finally {
      threads.shutdownNow();
    }
    assertThat(parcels()).isEqualTo(1);
  }

  @Test
  void anotherContentUnderTheKeyIsRefusedAndChangesNothing() {
    assertThat(post("one").status()).isEqualTo(201);
    Http.Reply other = post("two");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().path("code").asText()).isEqualTo("idempotency-key-reused");
    assertThat(post("one").status()).isEqualTo(201);
    assertThat(parcels()).isEqualTo(1);
  }

  @Test
  void theSameContentInAnotherSpellingIsTheSameContent() {
    Http.Reply first = post("one");
    Http.Reply again =
        Http.post(ITEMS, token, key, "{ \"grams\": 100,\n \"label\":\"\\u006fne\" }");
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.id()).isEqualTo(first.id());
  }

  @Test
  void anotherQueryUnderTheKeyIsAnotherRequest() {
    assertThat(post("one").status()).isEqualTo(201);
    Http.Reply other = Http.post(ITEMS + "?mode=valid-rows", token, key, Http.parcel("one", 100));
    assertThat(other.status()).isEqualTo(422);
  }

  @Test
  void aKeyMeansNothingToAnotherOrganisationPrincipalOrRoute() {
    UUID first = post("one").id();
    String colleague = Http.token(org, "enterprise");
    String stranger = Http.token(UUID.randomUUID(), "enterprise");
    assertThat(Http.post(ITEMS, colleague, key, Http.parcel("two", 1)).id()).isNotEqualTo(first);
    assertThat(Http.post(ITEMS, stranger, key, Http.parcel("one", 100)).id()).isNotEqualTo(first);
    Http.Reply otherRoute = weigh(first, "\"1\"");
    assertThat(otherRoute.status()).isEqualTo(200);
    assertThat(otherRoute.header("etag")).isEqualTo("\"2\"");
  }

  @Test
  void anAnswerLostOnTheWayIsGivenAgain() throws IOException {
    sendAndHangUp(Http.parcel("lost", 100));
    await().until(() -> parcels() == 1);
    Http.Reply again = post("lost");
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("etag")).isEqualTo("\"1\"");
    assertThat(again.header("location")).endsWith(ITEMS + "/" + again.id());
    assertThat(again.header("content-type")).startsWith("application/json");
    assertThat(Http.get(ITEMS + "/" + again.id(), token).body()).isEqualTo(again.body());
    assertThat(parcels()).isEqualTo(1);
  }

  @Test
  void aRefusedCommandLeavesNoKeyBehind() {
    assertThat(Http.post(ITEMS, token, key, Http.parcel("one", 0)).status()).isEqualTo(422);
    assertThat(post("one").status()).isEqualTo(201);
  }

  @Test
  void theKeyIsLookedUpBeforeTheVersion() {
    UUID id = post("one").id();
    Http.Reply first = weigh(id, "\"1\"");
    assertThat(first.status()).isEqualTo(200);
    Http.Reply again = weigh(id, "\"1\"");
    assertThat(again.status()).as("not 412: it was done").isEqualTo(200);
    assertThat(again.header("etag")).isEqualTo("\"2\"");
    assertThat(again.body()).isEqualTo(first.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "with a space", "umläut-ü-ü", "\t\t\t\t\t\t\t\t\t"})
  void aKeyIsEightTo128VisibleCharacters(String bad) throws IOException {
    assertThat(statusUnderRawKey(bad)).isEqualTo(400);
  }

  @Test
  void theLongestKeyIsTakenAndALongerOneIsNot() {
    String body = Http.parcel("one", 1);
    assertThat(Http.post(ITEMS, token, "k".repeat(129), body).status()).isEqualTo(400);
    assertThat(Http.post(ITEMS, token, "!~".repeat(64), body).status()).isEqualTo(201);
    assertThat(Http.post(ITEMS, token, "12345678", Http.parcel("two", 1)).status()).isEqualTo(201);
  }

  @Test
  void aKeyIsNeverSharedByTwoHeaders() {
    HttpRequest.Builder two =
        Http.to(ITEMS, token, "Content-Type", "application/json")
            .header("Idempotency-Key", "first-key-of-two")
            .header("Idempotency-Key", "other-key-of-two")
            .POST(HttpRequest.BodyPublishers.ofString(Http.parcel("two headers", 1)));
    assertThat(Http.send(two).status()).isEqualTo(400);
  }

  private Http.Reply post(String label) {
    return Http.post(ITEMS, token, key, Http.parcel(label, 100));
  }

  private Http.Reply weigh(UUID id, String ifMatch) {
    return Http.send(
        Http.to(ITEMS + "/" + id + "/weigh", token)
            .header("Idempotency-Key", key)
            .header("If-Match", ifMatch)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Http.parcel("one", 200))));
  }

  private int parcels() {
    return Http.get(ITEMS, token).json().path("items").size();
  }

  /** Sends a whole request and is gone before the answer. */
  private void sendAndHangUp(String json) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.setSoLinger(true, 0);
      socket.getOutputStream().write(raw(key, json));
      socket.getOutputStream().flush();
      await().until(() -> parcels() == 1);
    }
  }

  private int statusUnderRawKey(String raw) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.getOutputStream().write(raw(raw, Http.parcel("raw", 1)));
      socket.getOutputStream().flush();
      byte[] line = socket.getInputStream().readNBytes(12);
      return Integer.parseInt(new String(line, StandardCharsets.US_ASCII).substring(9));
    }
  }

  private byte[] raw(String rawKey, String json) {
    return ("POST "
            + ITEMS
            + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
            + token
            + "\r\nContent-Type: application/json\r\nIdempotency-Key: "
            + rawKey
            + "\r\nContent-Length: "
            + json.length()
            + "\r\n\r\n"
            + json)
        .getBytes(StandardCharsets.UTF_8);
  }
}
