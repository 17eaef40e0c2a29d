package io.hanqiao.portal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(Surroundings.class)
class SigningInIT {

  @TestHTTPResource("/")
  URI portal;

  private Browser browser;

  @BeforeEach
  void aFreshBrowser() {
    browser = new Browser(portal);
  }

  @Test
  void aPersonSignsInAndReturnsToThePageAskedFor() {
    assertThat(browser.signIn("enterprise", "/needs/new?from=mail"))
        .endsWith("/needs/new?from=mail");
    JsonObject me = new JsonObject(browser.get("/api/me").body());
    assertThat(me.getString("name")).isEqualTo("企业演示用户");
    assertThat(me.getString("org")).isEqualTo("01930000-0000-7000-8000-00000000e001");
    assertThat(me.getJsonArray("roles")).containsExactly("enterprise");
    assertThat(me.getString("user")).isNotBlank();
  }

  @Test
  void signingInNeverLeadsToAnotherSite() {
    assertThat(browser.signIn("bank", "//evil.example/page")).isEqualTo(portal.toString());
  }

  @Test
  void theBrowserHoldsOnlyAKeyWithoutMeaning() throws Exception {
    browser.signIn("enterprise", "/");
    String key = browser.sessionKey();
    assertThat(key).matches("[A-Za-z0-9_-]{43}");
    byte[] stored = storedFor(key);
    assertThat(new String(stored, UTF_8)).doesNotContain("eyJ", "accessToken", "enterprise");
    assertThat(stored).hasSizeGreaterThan(500);
  }

  @Test
  void theKeyIsOutOfReachForScriptsAndOtherSites() {
    browser.signIn("bank", "/");
    assertThat(browser.madeCookie("q_session"))
        .containsIgnoringCase("HttpOnly")
        .contains("SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
  }

  @Test
  void withoutASessionTheApiRefusesInTheReadersLanguage() {
    HttpResponse<String> chinese = browser.get("/api/enterprise/v1/financing-needs");
    assertThat(chinese.statusCode()).isEqualTo(401);
    assertThat(chinese.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(chinese.headers().firstValue("location")).isEmpty();
    assertThat(new JsonObject(chinese.body()).getString("detail")).contains("请先登录");
    JsonObject english =
        new JsonObject(browser.send(browser.to("/api/me").header("Accept-Language", "en")).body());
    assertThat(english.getString("detail")).contains("Sign in first");
    assertThat(english.getString("code")).isEqualTo("unauthenticated");
    assertThat(english.getString("traceId")).matches("[0-9a-f]{32}");
  }

  @Test
  void anInventedKeyOpensNothing() {
    HttpResponse<String> answer =
        browser.send(browser.to("/api/me").header("Cookie", "q_session=" + "A".repeat(43)));
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void whoSignsOutIsOutAtOnceAlsoAtTheProvider() throws Exception {
    browser.signIn("enterprise", "/");
    String key = browser.sessionKey();
    HttpResponse<String> out =
        browser.send(browser.fromPage("/api/logout").POST(BodyPublishers.noBody()));
    assertThat(out.statusCode()).isEqualTo(200);
    assertThat(new JsonObject(out.body()).getString("next"))
        .startsWith(TestInfrastructure.get().issuer())
        .contains("id_token_hint=", "post_logout_redirect_uri=");
    assertThat(storedFor(key)).isEmpty();
    HttpResponse<String> after =
        new Browser(portal).send(browser.to("/api/me").header("Cookie", "q_session=" + key));
    assertThat(after.statusCode()).isEqualTo(401);
  }

  @Test
  void aSessionPastItsTimeIsNoSessionAndTheNextSignInSweepsItAway() throws Exception {
    browser.signIn("enterprise", "/");
    String key = browser.sessionKey();
    asOwner(
        "UPDATE portal_session SET created_at = now() - interval '2 s', expires_at = now() - interval"
            + " '1 s'");
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    new Browser(portal).signIn("bank", "/");
    assertThat(storedFor(key)).isEmpty();
  }

  @Test
  void aSessionThatIsOverIsNoObstacleToSigningInAnew() throws Exception {
    browser.signIn("enterprise", "/");
    asOwner("DELETE FROM portal_session");
    assertThat(browser.signIn("bank", "/offers")).endsWith("/offers");
    assertThat(browser.get("/api/me").body()).contains("银行演示用户");
  }

  @Test
  void aRowThatWasTamperedWithOpensNothing() throws Exception {
    browser.signIn("enterprise", "/");
    asOwner("UPDATE portal_session SET sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)");
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void aDatabaseThatIsAwaySignsNobodyOut() throws Exception {
    browser.signIn("enterprise", "/");
    asOwner("REVOKE SELECT ON portal_session FROM portal_app");
    try {
      HttpResponse<String> answer = browser.get("/api/me");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    } finally {
      asOwner("GRANT SELECT ON portal_session TO portal_app");
    }
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
  }

  @Test
  void aSignInThatBreaksOffLeadsToTheFrontPage() {
    String provider = browser.get("/login").headers().firstValue("location").orElseThrow();
    String state = provider.replaceFirst(".*[?&]state=([^&]+).*", "$1");
    HttpResponse<String> answer = browser.get("/login/callback?error=access_denied&state=" + state);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location").orElseThrow()).contains("/login/failed?");
    assertThat(browser.get("/login/failed").headers().firstValue("location"))
        .contains("/?problem=login");
  }

  /** What the database keeps for a key; nothing if it keeps nothing. */
  private static byte[] storedFor(String key) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(US_ASCII));
    try (Connection connection = ownerConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT sealed FROM portal_session WHERE key_digest = ?")) {
      statement.setBytes(1, digest);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getBytes(1) : new byte[0];
      }
    }
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection connection = ownerConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection ownerConnection() throws SQLException {
    DatabaseAccess database = TestInfrastructure.get().database("portal");
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner().username(), database.owner().password());
  }
}
