package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenIdProviderIT {
  private static final Pattern FIRST_FORM =
      Pattern.compile(
          "name=\"username\" value=\"([^\"]*)\">\\s*<[^>]*name=\"claims\" value=\"([^\"]*)\"");

  private final TestInfrastructure infrastructure = TestInfrastructure.get();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void aTokenSaysWhoForWhichOrganisationAndInWhichRoles() throws Exception {
    JWTClaimsSet claims = verified(infrastructure.token("operator"));
    assertThat(claims.getIssuer()).isEqualTo(infrastructure.issuer());
    assertThat(claims.getAudience()).containsExactly("hanqiao");
    assertThat(claims.getStringClaim("org")).isEqualTo("01930000-0000-7000-8000-00000000c001");
    assertThat(claims.getStringListClaim("roles")).containsExactly("operator");
    assertThat(claims.getStringClaim("name")).isEqualTo("经信局演示用户");
    assertThat(claims.getStringClaim("bureau")).isEqualTo("industryBureau");
    assertThat(claims.getStringClaim("level")).isEqualTo("city");
    assertThat(claims.getSubject()).matches("[0-9a-f-]{36}");
  }

  @Test
  void aTestMayClaimWhatItLikes() throws Exception {
    JWTClaimsSet claims =
        verified(infrastructure.token(Map.of("org", "o", "roles", List.of("bank"), "exp", 1)));
    assertThat(claims.getStringListClaim("roles")).containsExactly("bank");
    assertThat(claims.getExpirationTime()).isEqualTo(Instant.ofEpochSecond(1));
  }

  @Test
  void theNameOfADemoUserIsAlsoThePassword() throws Exception {
    JsonNode answer =
        form(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "trial",
                "username",
                "bank",
                "password",
                "bank",
                "scope",
                "openid"));
    JWTClaimsSet claims = verified(answer.get("access_token").asText());
    assertThat(claims.getStringListClaim("roles")).containsExactly("bank");
    assertThat(claims.getSubject()).isEqualTo(verified(infrastructure.token("bank")).getSubject());
    assertThat(answer.get("expires_in").asInt()).isBetween(3500, 3600);
  }

  @Test
  void anUnknownUserAndAWrongPasswordGetNoToken() throws Exception {
    for (String user : List.of("nobody", "bank")) {
      JsonNode answer =
          form(
              Map.of(
                  "grant_type",
                  "password",
                  "client_id",
                  "trial",
                  "username",
                  user,
                  "password",
                  "guess",
                  "scope",
                  "openid"));
      assertThat(answer.get("error").asText()).isEqualTo("invalid_grant");
    }
  }

  @Test
  void aMachineOfADemoUserUsesClientCredentials() throws Exception {
    JsonNode answer =
        form(
            Map.of(
                "grant_type", "client_credentials", "client_id", "fund", "client_secret", "any"));
    JWTClaimsSet claims = verified(answer.get("access_token").asText());
    assertThat(claims.getStringListClaim("roles")).containsExactly("fund");
    assertThat(claims.getAudience()).containsExactly("hanqiao");
  }

  @Test
  void thePortalIsKnownByItsSecret() throws Exception {
    JsonNode answer =
        form(
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                "hanqiao-portal",
                "client_secret",
                "guess"));
    assertThat(answer.get("error").asText()).isEqualTo("invalid_client");
  }

  @Test
  void theCodeFlowYieldsATokenOfTheUserWhoseButtonWasPressed() throws Exception {
    JsonNode answer = signedInByTheFirstButton();
    for (String token : List.of("access_token", "id_token")) {
      JWTClaimsSet claims = verified(answer.get(token).asText());
      assertThat(claims.getStringClaim("name")).isEqualTo("企业演示用户");
      assertThat(claims.getStringListClaim("roles")).containsExactly("enterprise");
      assertThat(claims.getSubject())
          .isEqualTo(verified(infrastructure.token("enterprise")).getSubject());
      assertThat(Duration.between(Instant.now(), claims.getExpirationTime().toInstant()))
          .isGreaterThan(Duration.ofHours(7));
    }
  }

  @Test
  void aSessionCanBeRefreshed() throws Exception {
    String token = signedInByTheFirstButton().get("refresh_token").asText();
    JsonNode refreshed =
        form(Map.of("grant_type", "refresh_token", "client_id", "trial", "refresh_token", token));
    assertThat(verified(refreshed.get("access_token").asText()).getStringClaim("org"))
        .isEqualTo("01930000-0000-7000-8000-00000000e001");
  }

  private JsonNode signedInByTheFirstButton() throws Exception {
    String authorize =
        infrastructure.issuer()
            + "/authorize?response_type=code&client_id=trial&scope=openid&state=s&nonce=n"
            + "&redirect_uri=http%3A%2F%2F127.0.0.1%2Fback";
    String page = send(HttpRequest.newBuilder(URI.create(authorize)).build()).body();
    assertThat(page).contains("选择演示用户登录").contains("经信局演示用户");
    Matcher button = FIRST_FORM.matcher(page);
    assertThat(button.find()).isTrue();
    String claims = button.group(2).replace("&quot;", "\"");
    HttpResponse<String> pressed =
        post(authorize, Map.of("username", button.group(1), "claims", claims));
    assertThat(pressed.statusCode()).isEqualTo(302);
    Matcher code =
        Pattern.compile("code=([^&]+)")
            .matcher(pressed.headers().firstValue("location").orElseThrow());
    assertThat(code.find()).isTrue();
    return form(
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            "trial",
            "code",
            code.group(1),
            "redirect_uri",
            "http://127.0.0.1/back"));
  }

  private JWTClaimsSet verified(String token) throws Exception {
    SignedJWT jwt = SignedJWT.parse(token);
    assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
    String keys =
        send(HttpRequest.newBuilder(URI.create(infrastructure.issuer() + "/jwks")).build()).body();
    var key = JWKSet.parse(keys).getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
    assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
    return jwt.getJWTClaimsSet();
  }

  private JsonNode form(Map<String, String> fields) throws Exception {
    return new ObjectMapper().readTree(post(infrastructure.issuer() + "/token", fields).body());
  }

  private HttpResponse<String> post(String uri, Map<String, String> fields) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(uri))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
  }
}
