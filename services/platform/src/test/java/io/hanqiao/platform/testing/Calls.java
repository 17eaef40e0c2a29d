package io.hanqiao.platform.testing;

import static io.restassured.RestAssured.given;

import io.hanqiao.local.TestInfrastructure;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Requests as a demo user would send them, with a real token. */
public final class Calls {

  static {
    // What a test waits for is mostly there at once: no tenth of a second before the first look.
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
  }

  private Calls() {}

  /** A request with the token of a demo user. */
  public static RequestSpecification as(String user) {
    return given().auth().oauth2(TestInfrastructure.get().token(user));
  }

  /** Posts JSON under a new idempotency key. */
  public static ValidatableResponse post(String user, String path, String json) {
    return as(user)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body(json)
        .post(path)
        .then();
  }

  /** Posts JSON lines under a new idempotency key. */
  public static ValidatableResponse load(String user, String path, String lines) {
    return as(user)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/x-ndjson")
        .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post(path)
        .then();
  }

  /** Reads a path. */
  public static ValidatableResponse get(String user, String path) {
    return as(user).get(path).then();
  }
}
