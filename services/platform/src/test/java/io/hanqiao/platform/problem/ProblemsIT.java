package io.hanqiao.platform.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.parcel.Http;
import io.hanqiao.platform.parcel.ParcelsRunning;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused, by whichever layer, is refused in one shape and two languages. */
@ParcelsRunning
class ProblemsIT {

  private static final String ITEMS = "/v1/parcels";
  private static final String TOKEN = Http.token(UUID.randomUUID(), "enterprise");

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void everyRefusalIsAProblemInChineseAndEnglish(
      String what, int status, String code, Function<String, HttpRequest.Builder> request) {
    Http.Reply chinese = assertProblem(what, status, code, request.apply("zh-CN"));
    Http.Reply english = assertProblem(what, status, code, request.apply("en-US,zh;q=0.5"));
    assertThat(chinese.header("content-language")).isEqualTo("zh");
    assertThat(english.header("content-language")).isEqualTo("en");
    assertThat(chinese.json().path("title").asText()).containsPattern("\\p{IsHan}");
    assertThat(english.json().path("title").asText()).doesNotContainPattern("\\p{IsHan}");
    assertThat(english.json().path("detail").asText()).doesNotContainPattern("\\p{IsHan}");
  }

  private static Http.Reply assertProblem(
      String what, int status, String code, HttpRequest.Builder request) {
    Http.Reply reply = Http.send(request);
    assertThat(reply.status()).as("%s: %s", what, reply.body()).isEqualTo(status);
    assertThat(reply.header("content-type")).as(what).isEqualTo("application/problem+json");
    assertThat(reply.json().path("type").asText())
        .isEqualTo("https://hanqiao.example/problems/" + code);
    assertThat(reply.json().path("status").asInt()).isEqualTo(status);
    assertThat(reply.json().path("instance").asText()).startsWith("/");
    assertThat(reply.json().path("traceId").asText())
        .matches("[0-9a-f]{32}")
        .isNotEqualTo("0".repeat(32));
    assertThat(reply.body()).doesNotContain("Exception", "io.hanqiao", "java.", "SELECT", "INSERT");
    return reply;
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("unknown path", 404, "not-found", "GET", "/v1/nothing"),
        refusal("root", 404, "not-found", "GET", "/"),
        refusal("unknown path, POST", 404, "not-found", "POST", "/v1/nothing/at/all"),
        refusal("path that climbs", 404, "not-found", "GET", "/v1/parcels/%2e%2e/x"),
        refusal("id that is no uuid", 404, "not-found", "GET", ITEMS + "/17"),
        refusal("id that is not there", 404, "not-found", "GET", ITEMS + "/" + UUID.randomUUID()),
        refusal("DELETE", 405, "method-not-allowed", "DELETE", ITEMS),
        refusal("PATCH", 405, "method-not-allowed", "PATCH", ITEMS + "/" + UUID.randomUUID()),
        refusal("internal", 500, "internal", "GET", ITEMS + "/broken"),
        refusal("cursor", 422, "invalid", "GET", ITEMS + "?cursor=%27--"),
        refusal("limit too high", 422, "invalid", "GET", ITEMS + "?limit=101"),
        refusal("limit zero", 422, "invalid", "GET", ITEMS + "?limit=0"),
        refusal("limit is no number", 422, "invalid", "GET", ITEMS + "?limit=ten"),
        refusal("limit overflows", 422, "invalid", "GET", ITEMS + "?limit=99999999999"),
        refusal("long address", 414, "uri-too-long", "GET", ITEMS + "?q=" + "x".repeat(9_000)),
        with("no Accept for us", 406, "not-acceptable", "GET", "Accept", "text/csv"),
        with("large headers", 431, "headers-too-large", "GET", "X-Large", "x".repeat(40_000)),
        with("not a bearer", 401, "unauthenticated", "GET", "Authorization", "Basic eDp5"),
        with("media type", 415, "unsupported-media-type", "POST", "Content-Type", "text/xml"),
        with("no key", 400, "idempotency-key-missing", "POST", "Content-Type", "application/json"));
  }

  private static Arguments refusal(
      String what, int status, String code, String method, String path) {
    return Arguments.of(
        what,
        status,
        code,
        (Function<String, HttpRequest.Builder>)
            language ->
                Http.to(path, TOKEN, "Accept-Language", language)
                    .method(method, BodyPublishers.noBody()));
  }

  private static Arguments with(
      String what, int status, String code, String method, String header, String value) {
    return Arguments.of(
        what,
        status,
        code,
        (Function<String, HttpRequest.Builder>)
            language ->
                Http.to(
                        ITEMS,
                        header.equals("Authorization") ? null : TOKEN,
                        "Accept-Language",
                        language,
                        header,
                        value)
                    .method(method, BodyPublishers.ofString(Http.parcel("x", 1))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void aBodyThatCannotBeTakenIsAProblem(String what, int status, String code, BodyPublisher body) {
    for (String language : new String[] {"zh", "en"}) {
      assertProblem(what, status, code, posted(body, language));
    }
  }

  static Stream<Arguments> bodies() {
    byte[] large = new byte[(8 << 20) + 1];
    Arrays.fill(large, (byte) ' ');
    return Stream.of(
        Arguments.of("empty", 400, "malformed", BodyPublishers.noBody()),
        malformed("null", "null"),
        malformed("cut off", "{\"label\":\"x\""),
        malformed("not JSON", "label=x"),
        malformed("NaN", "{\"grams\":NaN}"),
        malformed("a zero byte", "\0{}"),
        malformed("a key twice", "{\"label\":\"a\",\"grams\":1,\"label\":\"b\"}"),
        malformed("trailing words", Http.parcel("x", 1) + " {}"),
        malformed("nested too deep", deep(10_000)),
        malformed("a long text", Http.parcel("x".repeat(200_000), 1)),
        Arguments.of(
            "not UTF-8",
            400,
            "malformed",
            BodyPublishers.ofByteArray("{\"label\":\"\u00e4\u00ff\"}".getBytes(ISO_8859_1))),
        invalid("an array", "[]"),
        invalid("a text", "\"parcel\""),
        invalid("a number", "7"),
        invalid("breaks a check", Http.parcel("x", 0)),
        Arguments.of("8 MB and one", 413, "too-large", BodyPublishers.ofByteArray(large)),
        Arguments.of(
            "8 MB and one, of unknown length",
            413,
            "too-large",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
  }

  private static Arguments malformed(String what, String body) {
    return Arguments.of(what, 400, "malformed", BodyPublishers.ofString(body));
  }

  private static Arguments invalid(String what, String body) {
    return Arguments.of(what, 422, "invalid", BodyPublishers.ofString(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"label\":1,\"grams\":1}|label",
        "{\"label\":true,\"grams\":1}|label",
        "{\"label\":{},\"grams\":1}|label",
        "{\"label\":\"x\",\"grams\":\"1\"}|grams",
        "{\"label\":\"x\",\"grams\":1.5}|grams",
        "{\"label\":\"x\",\"grams\":1e400}|grams",
        "{\"label\":\"x\",\"grams\":99999999999}|grams",
        "{\"label\":\"x\",\"grams\":1,\"fragile\":1}|fragile",
        "{\"label\":\"x\",\"grams\":1,\"fragile\":\"true\"}|fragile",
        "{\"label\":\"x\",\"grams\":1,\"tags\":\"a\"}|tags",
        "{\"label\":\"x\",\"grams\":1,\"tags\":[\"a\",1]}|tags[1]",
        "{\"label\":\"x\",\"grams\":1,\"inner\":{\"grams\":\"a\"}}|inner.grams"
      })
  void aFieldOfTheWrongTypeIsNamed(String bodyAndField) {
    String[] part = bodyAndField.split("\\|", -1);
    Http.Reply reply =
        assertProblem(part[0], 422, "invalid", posted(BodyPublishers.ofString(part[0]), "en"));
    assertThat(reply.json().path("errors").path(0).path("field").asText()).isEqualTo(part[1]);
    assertThat(reply.json().path("errors").path(0).path("remedy").asText()).isNotBlank();
  }

  @Test
  void anUnknownFieldIsNamedAndSoAreTheKnownOnes() {
    Http.Reply reply =
        assertProblem(
            "unknown",
            422,
            "invalid",
            posted(BodyPublishers.ofString("{\"label\":\"x\",\"gramms\":1}"), "en"));
    assertThat(reply.json().path("errors").path(0).path("field").asText()).isEqualTo("gramms");
    assertThat(reply.json().path("errors").path(0).path("remedy").asText())
        .contains("fragile, grams, inner, label, tags");
  }

  @Test
  void aSecondRecordOfTheSameNameIsAConflict() {
    assertThat(Http.postParcel(TOKEN, "twice").status()).isEqualTo(201);
    assertProblem(
        "conflict",
        409,
        "conflict",
        posted(BodyPublishers.ofString(Http.parcel("twice", 1)), "en"));
  }

  @Test
  void anEditSaysWhatItSawAndIsRefusedIfThatIsOld() {
    String path = ITEMS + "/" + Http.postParcel(TOKEN, "edited").id();
    assertProblem("428", 428, "precondition-required", put(path));
    assertProblem("412", 412, "stale", put(path).header("If-Match", "\"2\""));
    assertProblem("412", 412, "stale", put(path).header("If-Match", "W/\"1\""));
    assertThat(Http.send(put(path).header("If-Match", "\"1\"")).header("etag")).isEqualTo("\"2\"");
  }

  @Test
  void whoSendsTooManyRequestsIsToldWhenToComeBack() {
    String busy = Http.token(UUID.randomUUID(), "enterprise");
    Http.Reply reply = Http.get(ITEMS + "?limit=1", busy);
    for (int i = 0; i < 1_500 && reply.status() == 200; i++) {
      reply = Http.get(ITEMS + "?limit=0", busy).status() == 429 ? Http.get(ITEMS, busy) : reply;
    }
    assertThat(reply.status()).isEqualTo(429);
    assertThat(reply.header("retry-after")).matches("[1-9]\\d*");
    assertProblem("429", 429, "too-many-requests", Http.to(ITEMS, busy));
    assertThat(Http.get(ITEMS, TOKEN).status()).as("nobody else is refused").isEqualTo(200);
  }

  @Test
  void headAndOptionsBehave() {
    Http.Reply head = Http.send(Http.to(ITEMS, TOKEN).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    Http.Reply options =
        Http.send(Http.to(ITEMS, TOKEN).method("OPTIONS", BodyPublishers.noBody()));
    assertThat(options.status()).isBetween(200, 204);
    assertThat(options.header("allow")).contains("GET", "POST").doesNotContain("DELETE");
  }

  private static HttpRequest.Builder put(String path) {
    return Http.to(path, TOKEN, "Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(Http.parcel("edited", 5)));
  }

  private static HttpRequest.Builder posted(BodyPublisher body, String language) {
    return Http.to(
            ITEMS,
            TOKEN,
            "Content-Type",
            "application/json",
            "Accept-Language",
            language,
            "Idempotency-Key",
            UUID.randomUUID().toString())
        .POST(body);
  }

  private static String deep(int levels) {
    return Stream.generate(() -> "{\"inner\":").limit(levels).collect(Collectors.joining());
  }
}
