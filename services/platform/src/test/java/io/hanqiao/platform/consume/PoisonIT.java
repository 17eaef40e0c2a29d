package io.hanqiao.platform.consume;

import static io.hanqiao.platform.consume.InboundTopic.headers;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.platform.parcel.Http;
import io.hanqiao.platform.parcel.ParcelSubscriptions;
import io.hanqiao.platform.parcel.ParcelsRunning;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records nobody can read must neither stop the partition nor get lost. */
@ParcelsRunning
class PoisonIT {

  @Inject ParcelSubscriptions effects;

  @ConfigProperty(name = "hanqiao.topics.prefix")
  String prefix;

  private final String operator = Http.token(UUID.randomUUID(), "operator");
  private final UUID event = UUID.randomUUID();
  private InboundTopic topic;

  @BeforeEach
  void open() {
    topic = new InboundTopic(prefix);
  }

  @AfterEach
  void close() {
    effects.afterRing(any -> {});
    topic.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("poison")
  void poisonIsBuriedWithAReasonAndThePartitionGoesOn(
      String what, String reason, Consumer<Map<String, String>> spoil, byte[] value) {
    Map<String, String> headers = headers(event, UUID.randomUUID(), 1);
    spoil.accept(headers);
    RecordMetadata poison = topic.send(headers, value);
    UUID after = UUID.randomUUID();
    topic.send(after, UUID.randomUUID(), 1, "after");

    await().until(() -> topic.rings(after, "after") == 1);
    await().until(() -> letter("bell", poison.offset()).isPresent());
    JsonNode letter = letter("bell", poison.offset()).get();
    assertThat(letter.path("reason").asText()).containsIgnoringCase(reason);
    assertThat(letter.path("replayedAt").isNull()).isTrue();
    await().until(() -> letter("copy", poison.offset()).isPresent());
  }

  static Stream<Arguments> poison() {
    byte[] good = json("{\"label\":\"x\"}");
    return Stream.of(
        body("not JSON", "not JSON", json("parcel!")),
        body("cut off", "not JSON", json("{\"label\":\"x\"")),
        body("empty", "not a JSON object", new byte[0]),
        body("an array", "not a JSON object", json("[1]")),
        body("not UTF-8", "not JSON", "{\"label\":\"\u00e4\u00ff\"}".getBytes(ISO_8859_1)),
        body("deep", "not JSON", json("[".repeat(10_000))),
        body("a key twice", "not JSON", json("{\"label\":\"x\",\"label\":\"y\"}")),
        body("wrong type", "label is not a text", json("{\"label\":7}")),
        body("no state", "label is not a text", null),
        body("zero character", "INSERT", json("{\"label\":\"a\\u0000b\"}")),
        header("no id", "ce_id is missing", h -> h.remove("ce_id"), good),
        header("no type", "ce_type is missing", h -> h.remove("ce_type"), good),
        header("no version", "ce_eventversion is missing", h -> h.remove("ce_eventversion"), good),
        header("id no uuid", "malformed", h -> h.put("ce_id", "seventeen"), good),
        header("zero byte in the id", "malformed", h -> h.put("ce_id", "a\0b"), good),
        header("zero byte in a name", "malformed", PoisonIT::zeroInName, good),
        header("version no number", "malformed", h -> h.put("ce_eventversion", "x"), good),
        header("version negative", "ce_eventversion", h -> h.put("ce_eventversion", "-1"), good),
        header("time no time", "malformed", h -> h.put("ce_time", "yesterday"), good),
        header("no header at all", "missing", Map::clear, good));
  }

  private static void zeroInName(Map<String, String> headers) {
    headers.put("x\0y", "z");
    headers.put("ce_id", "\ud83d\ude00".repeat(600));
  }

  private static byte[] json(String text) {
    return text.getBytes(UTF_8);
  }

  private static Arguments body(String what, String reason, byte[] value) {
    return header(what, reason, h -> {}, value);
  }

  private static Arguments header(
      String what, String reason, Consumer<Map<String, String>> spoil, byte[] value) {
    return Arguments.of(what, reason, spoil, value);
  }

  @Test
  void anOperatorReplaysALetterOnceItsCauseIsMended() {
    effects.afterRing(
        e -> {
          if (e.id().equals(event)) {
            throw new IllegalStateException("the shelf is missing");
          }
        });
    RecordMetadata sent = topic.send(event, UUID.randomUUID(), 1, "mended");
    await().until(() -> letter("bell", sent.offset()).isPresent());
    String letter = letter("bell", sent.offset()).get().path("id").asText();

    Http.Reply tooEarly = replay(letter, operator);
    assertThat(tooEarly.status()).isEqualTo(409);
    assertThat(tooEarly.json().path("code").asText()).isEqualTo("refused");
    assertThat(tooEarly.json().path("detail").asText()).contains("the shelf is missing");
    assertThat(topic.rings(event, "mended")).isZero();

    effects.afterRing(any -> {});
    assertThat(replay(letter, Http.token(UUID.randomUUID(), "enterprise")).status()).isEqualTo(403);
    assertThat(replay(letter, operator).status()).isEqualTo(204);
    assertThat(topic.rings(event, "mended")).isEqualTo(1);
    assertThat(letter("bell", sent.offset()).get().path("replayedAt").asText()).isNotBlank();
    assertThat(replay(letter, operator).status()).as("once").isEqualTo(404);
    assertThat(topic.rings(event, "mended")).isEqualTo(1);
    assertThat(topic.number("SELECT count(*) FROM audit WHERE action = 'dead-letter.replayed'"))
        .isPositive();
  }

  @Test
  void onlyAnOperatorSeesDeadLetters() {
    assertThat(Http.get("/v1/dead-letters", Http.token(UUID.randomUUID(), "bank")).status())
        .isEqualTo(403);
    assertThat(Http.get("/v1/dead-letters", null).status()).isEqualTo(401);
    assertThat(replay(UUID.randomUUID().toString(), operator).status()).isEqualTo(404);
  }

  private static Http.Reply replay(String letter, String token) {
    return Http.send(
        Http.to("/v1/dead-letters/" + letter + "/replay", token, "Accept-Language", "en")
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  private Optional<JsonNode> letter(String subscription, long offset) {
    Http.Reply reply = Http.get("/v1/dead-letters?limit=100", operator);
    assertThat(reply.status()).isEqualTo(200);
    return StreamSupport.stream(reply.json().path("items").spliterator(), false)
        .filter(item -> item.path("subscription").asText().equals(subscription))
        .filter(item -> item.path("topic").asText().equals(topic.name()))
        .filter(item -> item.path("offset").asLong() == offset)
        .filter(item -> item.path("partition").asInt() == 0)
        .findFirst();
  }
}
