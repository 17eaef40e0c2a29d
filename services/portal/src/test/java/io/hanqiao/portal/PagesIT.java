package io.hanqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(Surroundings.class)
class PagesIT {

  @TestHTTPResource("/")
  URI portal;

  private Browser browser;

  @BeforeEach
  void aFreshBrowser() {
    browser = new Browser(portal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/needs", "/needs/01930000-0000-7000-8000-000000000001", "/overview"})
  void everyPageCanBeOpenedDirectlyAndIsNeverStale(String path) {
    HttpResponse<String> page = browser.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<div id=\"root\">", "汉桥");
    assertThat(page.headers().firstValue("cache-control")).contains("no-cache");
  }

  @Test
  void aPageTrustsOnlyItsOwnScriptsAndCannotBeFramed() {
    HttpResponse<String> page = browser.get("/");
    String policy = page.headers().firstValue("content-security-policy").orElseThrow();
    assertThat(policy).contains("script-src 'self';", "frame-ancestors 'none'");
    assertThat(policy.replace("style-src 'self' 'unsafe-inline'", "")).doesNotContain("unsafe");
    assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(page.headers().firstValue("referrer-policy")).contains("same-origin");
    assertThat(page.body()).doesNotContain("<script>", "onclick=", "https://");
  }

  @Test
  void whatCarriesItsHashInItsNameIsKeptForEver() {
    Matcher script = Pattern.compile("src=\"(/assets/[^\"]+)\"").matcher(browser.get("/").body());
    assertThat(script.find()).isTrue();
    HttpResponse<String> asset = browser.get(script.group(1));
    assertThat(asset.statusCode()).isEqualTo(200);
    assertThat(asset.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
    assertThat(browser.get("/assets/gone-12345678.js").statusCode()).isEqualTo(404);
  }

  @Test
  void outsideTheApiThereIsNothingToSendTo() {
    for (String path : new String[] {"/needs", "/v1/dead-letters/1/replay"}) {
      HttpResponse<String> answer =
          browser.send(browser.fromPage(path).POST(BodyPublishers.ofString("{}")));
      assertThat(answer.statusCode()).as(path).isEqualTo(405);
    }
  }

  @Test
  void healthIsAnswered() {
    assertThat(browser.get("/q/health/ready").statusCode()).isEqualTo(200);
    assertThat(browser.get("/q/health/live").statusCode()).isEqualTo(200);
  }
}
