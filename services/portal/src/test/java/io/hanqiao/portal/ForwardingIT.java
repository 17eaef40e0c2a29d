package io.hanqiao.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(Surroundings.class)
class ForwardingIT {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  @TestHTTPResource("/")
  URI portal;

  private Browser browser;

  @BeforeEach
  void somebodyIsSignedIn() {
    browser = new Browser(portal);
    browser.signIn("enterprise", "/");
    Surroundings.service().seen.clear();
  }

  @Test
  void aRequestGoesOnWithThePersonsTokenAndWithoutTheirCookie() throws Exception {
    HttpResponse<String> answer =
        browser.send(
            browser
                .to("/api/enterprise/v1/financing-needs?q=%E8%AE%BE%E5%A4%87&limit=5")
                .header("Accept-Language", "en")
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("etag")).contains("\"1\"");
    assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    StandInService.Seen seen = seen();
    assertThat(seen.target()).isEqualTo("/v1/financing-needs?q=%E8%AE%BE%E5%A4%87&limit=5");
    assertThat(seen.headers().getFirst("Accept-Language")).isEqualTo("en");
    assertThat(seen.headers().get("Traceparent")).singleElement().asString().contains(TRACE);
    assertThat(seen.headers().containsKey("Cookie")).isFalse();
    assertThat(claims(seen).getString("aud")).isEqualTo("hanqiao");
    assertThat(claims(seen).getString("org")).isEqualTo("01930000-0000-7000-8000-00000000e001");
  }

  @Test
  void aChangeNamesTheVersionItIsFor() throws Exception {
    assertThat(put("\"1\"").statusCode()).isEqualTo(200);
    assertThat(seen().headers().getFirst("If-Match")).isEqualTo("\"1\"");
    HttpResponse<String> stale = put("\"0\"");
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.headers().firstValue("etag")).contains("\"2\"");
  }

  private HttpResponse<String> put(String version) {
    return browser.send(
        browser
            .fromPage("/api/enterprise/v1/enterprises/7")
            .header("If-Match", version)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{}")));
  }

  @Test
  void whatWasMadeIsFoundThroughThePortal() throws Exception {
    HttpResponse<String> answer =
        post("/api/enterprise/v1/made", Map.of("Idempotency-Key", "k-12345678"));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("location")).contains("/api/enterprise/v1/made/7");
    StandInService.Seen seen = seen();
    assertThat(seen.headers().getFirst("Idempotency-Key")).isEqualTo("k-12345678");
    assertThat(seen.body()).isEqualTo("{\"a\":1}");
  }

  @Test
  void aRequestOfAnotherSiteChangesNothing() {
    assertThat(refused(browser.to("/api/enterprise/v1/made"))).isEqualTo("foreign-origin");
    assertThat(
            refused(
                browser
                    .fromPage("/api/enterprise/v1/made")
                    .header("Origin", "https://evil.example")))
        .isEqualTo("foreign-origin");
    assertThat(
            refused(
                browser.fromPage("/api/enterprise/v1/made").header("Sec-Fetch-Site", "cross-site")))
        .isEqualTo("foreign-origin");
    assertThat(refused(browser.to("/api/logout"))).isEqualTo("foreign-origin");
    assertThat(Surroundings.service().seen).isEmpty();
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
  }

  @Test
  void aRequestOfOurOwnPagesPasses() {
    HttpResponse<String> answer =
        post(
            "/api/enterprise/v1/made",
            Map.of("Origin", "http://" + portal.getAuthority(), "Sec-Fetch-Site", "same-origin"));
    assertThat(answer.statusCode()).isEqualTo(201);
  }

  private String refused(HttpRequest.Builder request) {
    HttpResponse<String> answer = browser.send(request.POST(BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    return new JsonObject(answer.body()).getString("code");
  }

  @Test
  void aServiceThatIsDownOrSlowIsSaidSo() {
    HttpResponse<String> down = browser.get("/api/credit/v1/banks");
    assertThat(down.statusCode()).isEqualTo(502);
    assertThat(new JsonObject(down.body()).getString("code")).isEqualTo("service-down");
    HttpResponse<String> slow = browser.get("/api/enterprise/v1/never");
    assertThat(slow.statusCode()).isEqualTo(504);
    assertThat(slow.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(new JsonObject(slow.body()).getString("code")).isEqualTo("service-slow");
  }

  @Test
  void aLoadOfEightMegabytesPassesAndAByteMoreDoesNot() throws Exception {
    int most = 8 * 1024 * 1024;
    assertThat(load(most).statusCode()).isEqualTo(200);
    assertThat(seen().body()).hasSize(most);
    HttpResponse<String> larger = load(most + 1);
    assertThat(larger.statusCode()).isEqualTo(413);
    assertThat(new JsonObject(larger.body()).getString("code")).isEqualTo("too-large");
    assertThat(Surroundings.service().seen).isEmpty();
  }

  private HttpResponse<String> load(int bytes) {
    return browser.send(
        browser
            .fromPage("/api/enterprise/v1/financing-needs/bulk")
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofByteArray(new byte[bytes])));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/enterprise/q/metrics",
        "/api/enterprise/v1/../q/metrics",
        "/api/enterprise/v1/%2e%2e/q/metrics",
        "/api/platform/v1/anything",
        "/api/enterprise",
        "/api/"
      })
  void onlyTheApiOfTheServicesIsReached(String path) {
    HttpResponse<String> answer = browser.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(Surroundings.service().seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"enterprise", "fund", "challenge", "talent", "matcher"})
  void everyServiceIsReachedUnderItsName(String service) throws Exception {
    assertThat(browser.get("/api/" + service + "/v1/anything").statusCode()).isEqualTo(200);
    assertThat(seen().target()).isEqualTo("/v1/anything");
  }

  @Test
  void aMethodThatNoServiceHasIsRefused() {
    HttpResponse<String> answer =
        browser.send(
            browser
                .fromPage("/api/enterprise/v1/made")
                .method("PATCH", BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isEqualTo(405);
  }

  private HttpResponse<String> post(String path, Map<String, String> headers) {
    HttpRequest.Builder request = browser.fromPage(path).header("Content-Type", "application/json");
    headers.forEach(request::header);
    return browser.send(request.POST(BodyPublishers.ofString("{\"a\":1}")));
  }

  private static StandInService.Seen seen() throws InterruptedException {
    StandInService.Seen seen = Surroundings.service().seen.poll(10, TimeUnit.SECONDS);
    assertThat(seen).isNotNull();
    return seen;
  }

  private static JsonObject claims(StandInService.Seen seen) {
    String token = seen.headers().getFirst("Authorization").substring("Bearer ".length());
    String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
  }
}
