package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What the tokens of the local provider say. The password of a demo user is the user's name; the
 * portal is known by its secret; nobody else gets a token.
 */
final class DemoTokens implements OAuth2TokenCallback {
  /** A working day: the provider forgets its refresh tokens when it is restarted. */
  private static final Duration SESSION = Duration.ofHours(8);

  private static final Duration BEARER = Duration.ofHours(1);

  private final List<DemoUser> users;
  private final String portalSecret;
  private final InstantSource clock;

  DemoTokens(List<DemoUser> users, String portalSecret, InstantSource clock) {
    this.users = users;
    this.portalSecret = portalSecret;
    this.clock = clock;
  }

  @Override
  public String issuerId() {
    return OpenIdProvider.ISSUER_ID;
  }

  @Override
  public String subject(TokenRequest request) {
    return clientOf(request);
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(OpenIdProvider.AUDIENCE);
  }

  @Override
  public long tokenExpiry() {
    return SESSION.toSeconds();
  }

  /** After a code flow the claims come from the button that was pressed, not from here. */
  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    requirePortalSecret(request);
    if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant) {
      if (!grant.getUsername().equals(grant.getPassword().getValue())) {
        throw new OAuth2Exception(OAuth2Error.INVALID_GRANT, "wrong password");
      }
      return claims(grant.getUsername());
    }
    if (request.getAuthorizationGrant() instanceof ClientCredentialsGrant
        && !OpenIdProvider.PORTAL_CLIENT.equals(clientOf(request))) {
      return claims(clientOf(request));
    }
    return Map.of();
  }

  private Map<String, Object> claims(String user) {
    DemoUser known =
        DemoUser.named(users, user)
            .orElseThrow(
                () -> new OAuth2Exception(OAuth2Error.INVALID_GRANT, "unknown user " + user));
    Map<String, Object> claims = new HashMap<>(known.claims());
    claims.put("exp", Date.from(clock.instant().plus(BEARER)));
    return claims;
  }

  private void requirePortalSecret(TokenRequest request) {
    if (!OpenIdProvider.PORTAL_CLIENT.equals(clientOf(request))) {
      return;
    }
    ClientAuthentication authentication = request.getClientAuthentication();
    if (authentication instanceof PlainClientSecret given
        && MessageDigest.isEqual(
            given.getClientSecret().getValue().getBytes(UTF_8), portalSecret.getBytes(UTF_8))) {
      return;
    }
    throw new OAuth2Exception(OAuth2Error.INVALID_CLIENT, "wrong secret of the portal");
  }

  private static String clientOf(TokenRequest request) {
    if (request.getClientAuthentication() != null) {
      return request.getClientAuthentication().getClientID().getValue();
    }
    return request.getClientID() == null ? "" : request.getClientID().getValue();
  }
}
