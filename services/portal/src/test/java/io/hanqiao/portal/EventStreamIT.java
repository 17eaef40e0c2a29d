package io.hanqiao.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(Surroundings.class)
class EventStreamIT {

  private static final String STREAM = "/api/matcher/v1/events";

  /** A service has one second to begin an answer here; a stream stays for longer than that. */
  private static final Duration BEYOND_PATIENCE = Duration.ofMillis(2_500);

  @TestHTTPResource("/")
  URI portal;

  private Browser browser;

  @BeforeEach
  void somebodyIsSignedIn() {
    browser = new Browser(portal);
    browser.signIn("enterprise", "/");
  }

  @Test
  void anEventIsThereWhenItHappensAndNotWhenTheStreamEnds() throws Exception {
    HttpResponse<InputStream> stream = browser.open(STREAM);
    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.headers().firstValue("content-type").orElseThrow())
        .startsWith("text/event-stream");
    assertThat(stream.headers().firstValue("content-encoding").orElse("identity"))
        .isEqualTo("identity");
    assertThat(stream.headers().firstValue("cache-control").orElseThrow()).contains("no-cache");
    try (InputStream body = stream.body()) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8));
      Surroundings.service().tell("first");
      assertThat(nextData(lines)).isEqualTo("data: first");
      later(() -> Surroundings.service().tell("second"));
      assertThat(nextData(lines)).isEqualTo("data: second");
    }
  }

  @Test
  void whoIsNotSignedInHearsNothing() {
    assertThat(new Browser(portal).open(STREAM).statusCode()).isEqualTo(401);
  }

  @Test
  void aStreamEndsWithTheSessionItWasOpenedIn() throws Exception {
    HttpResponse<InputStream> stream = browser.open(STREAM);
    assertThat(stream.statusCode()).isEqualTo(200);
    try (InputStream body = stream.body()) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8));
      Surroundings.service().tell("first");
      assertThat(nextData(lines)).isEqualTo("data: first");
      HttpResponse<String> out =
          browser.send(browser.fromPage("/api/logout").POST(BodyPublishers.noBody()));
      assertThat(out.statusCode()).isEqualTo(200);
      assertThat(nextData(lines)).isNull();
    }
  }

  private static void later(Runnable work) {
    Executor delayed =
        CompletableFuture.delayedExecutor(BEYOND_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    delayed.execute(work);
  }

  /** The next line with data, or null when the stream is over. */
  private static @Nullable String nextData(BufferedReader lines) throws Exception {
    return CompletableFuture.supplyAsync(() -> read(lines)).get(20, TimeUnit.SECONDS);
  }

  private static @Nullable String read(BufferedReader lines) {
    try {
      String line = lines.readLine();
      while (line != null && !line.startsWith("data:")) {
        line = lines.readLine();
      }
      return line;
    } catch (IOException e) {
      return null;
    }
  }
}
