package io.hanqiao.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.parcel.Http;
import io.hanqiao.platform.parcel.ParcelsRunning;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tokens are taken, and what the others are told. */
@ParcelsRunning
class TokensIT {

  private static final UUID ORG = UUID.randomUUID();

  @Test
  void aGoodTokenIsTaken() {
    assertThat(Http.get("/v1/parcels", Http.token(ORG, "enterprise")).status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void aTokenThatIsNotOursIsRefusedWithAProblem(String what, String token) {
    Http.Reply reply = Http.get("/v1/parcels", token);
    assertThat(reply.status()).as(what).isEqualTo(401);
    assertThat(reply.header("content-type")).startsWith("application/problem+json");
    assertThat(reply.header("www-authenticate")).startsWith("Bearer");
    assertThat(reply.json().path("type").asText())
        .isEqualTo("https://hanqiao.example/problems/unauthenticated");
    assertThat(reply.json().path("traceId").asText()).matches("[0-9a-f]{32}");
  }

  static Stream<Arguments> badTokens() {
    String issuer = TestInfrastructure.get().issuer();
    ForgedTokens forged = new ForgedTokens(Http.token(ORG, "enterprise"));
    long now = Instant.now().getEpochSecond();
    return Stream.of(
        Arguments.of("none at all", null),
        Arguments.of("garbage", "garbage"),
        Arguments.of("dots", ".."),
        Arguments.of("three words", "a.b.c"),
        Arguments.of("wrong issuer", with("iss", "http://127.0.0.1:1/other")),
        Arguments.of("issuer in a slash", with("iss", issuer + "/")),
        Arguments.of("wrong audience", with("aud", "another-product")),
        Arguments.of("expired", with("exp", now - 60)),
        Arguments.of("not yet valid", with("nbf", now + 600)),
        Arguments.of("without a subject", with("sub", "")),
        Arguments.of("alg none", forged.unsigned("none")),
        Arguments.of("alg nOnE", forged.unsigned("nOnE")),
        Arguments.of("HS256 with the public key", forged.hmacWithPublicKey(issuer)),
        Arguments.of("another key", forged.signedByAnotherKey()),
        Arguments.of("tampered payload", forged.tamperedPayload()),
        Arguments.of("tampered signature", forged.tamperedSignature()),
        Arguments.of("a key in the header", forged.ownKeyInTheHeader()));
  }

  @ParameterizedTest
  @MethodSource("uselessOrganisations")
  void aTokenWithoutAUsableOrganisationIsForbidden(Object org) {
    Map<String, Object> claims = new HashMap<>(Map.of("roles", List.of("enterprise")));
    if (org != null) {
      claims.put("org", org);
    }
    assertForbidden(Http.get("/v1/parcels", TestInfrastructure.get().token(claims)));
  }

  static Stream<Object> uselessOrganisations() {
    return Stream.of(null, "", "acme", "1-1-1-1-1", 7, List.of(ORG.toString()));
  }

  @Test
  void aMissingRoleIsForbidden() {
    assertForbidden(Http.postParcel(Http.token(ORG, "bank"), "x"));
    assertForbidden(Http.postParcel(Http.token(ORG), "x"));
    assertForbidden(Http.get("/v1/parcels", Http.token(ORG, "Enterprise")));
  }

  @Test
  void aRoleWithACommaGrantsNothingMore() {
    UUID other = UUID.randomUUID();
    Http.postParcel(Http.token(other, "enterprise"), "not for you");
    Http.Reply reply =
        Http.get("/v1/parcels", Http.token(UUID.randomUUID(), "enterprise", "x,operator"));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().path("items")).isEmpty();
  }

  private static String with(String claim, Object value) {
    Map<String, Object> claims =
        new HashMap<>(Map.of("org", ORG.toString(), "roles", List.of("enterprise")));
    claims.put(claim, value);
    return TestInfrastructure.get().token(claims);
  }

  private static void assertForbidden(Http.Reply reply) {
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.header("content-type")).startsWith("application/problem+json");
    assertThat(reply.json().path("code").asText()).isEqualTo("forbidden");
  }
}
