package io.hanqiao.portal.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.portal.PortalSettings;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Keeps the tokens of people who are signed in, in PostgreSQL. The browser's cookie is a random
 * key; the tokens never leave the server. All work on the database runs on worker threads.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class ServerSideSessions implements TokenStateManager {

  /**
   * How long a session that was renewed still answers: requests that were under way with the old
   * key must not fail because one of them renewed the tokens.
   */
  private static final Duration GRACE_AFTER_RENEWAL = Duration.ofSeconds(30);

  private final SessionTable table;
  private final Seal seal;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ServerSideSessions(SessionTable table, Clock clock, PortalSettings settings) {
    this.table = table;
    this.clock = clock;
    this.seal = new Seal(settings.sessionKey(), random);
  }

  @Override
  public Uni<String> createTokenState(
      RoutingContext routing,
      OidcTenantConfig tenant,
      AuthorizationCodeTokens tokens,
      OidcRequestContext<String> context) {
    Long maxAgeSeconds = routing.get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
    Duration maxAge = Duration.ofSeconds(Objects.requireNonNull(maxAgeSeconds, "session age"));
    return context.runBlocking(
        () -> {
          SessionKey key = SessionKey.random(random);
          byte[] digest = key.digest();
          Instant now = clock.instant();
          table.add(digest, seal.close(written(tokens), digest), now, now.plus(maxAge));
          return key.cookieValue();
        });
  }

  @Override
  public Uni<AuthorizationCodeTokens> getTokens(
      RoutingContext routing,
      OidcTenantConfig tenant,
      String tokenState,
      OidcRequestContext<AuthorizationCodeTokens> context) {
    return context.runBlocking(
        () -> {
          byte[] digest = new SessionKey(tokenState).digest();
          return table
              .find(digest, clock.instant())
              .map(closed -> read(opened(closed, digest)))
              .orElseThrow(AuthenticationFailedException::new);
        });
  }

  @Override
  public Uni<Void> deleteTokens(
      RoutingContext routing,
      OidcTenantConfig tenant,
      String tokenState,
      OidcRequestContext<Void> context) {
    return context.runBlocking(
        () -> {
          Instant end = clock.instant().plus(GRACE_AFTER_RENEWAL);
          table.endBy(new SessionKey(tokenState).digest(), end);
          return null;
        });
  }

  /**
   * Ends a session at once, because the person signed out. Blocks on the database.
   *
   * @param cookieValue the value of the session's cookie
   */
  public void end(String cookieValue) {
    table.remove(new SessionKey(cookieValue).digest());
  }

  /**
   * Whether a session holds now. Blocks on the database.
   *
   * @param cookieValue the value of the session's cookie
   */
  public boolean holds(String cookieValue) {
    return table.find(new SessionKey(cookieValue).digest(), clock.instant()).isPresent();
  }

  private byte[] opened(byte[] closed, byte[] digest) {
    try {
      return seal.open(closed, digest);
    } catch (GeneralSecurityException e) {
      // The key was changed, or the row was tampered with: either way nobody is signed in with it.
      throw new AuthenticationFailedException(e);
    }
  }

  private static byte[] written(AuthorizationCodeTokens tokens) {
    return new JsonObject()
        .put("idToken", tokens.getIdToken())
        .put("accessToken", tokens.getAccessToken())
        .put("refreshToken", tokens.getRefreshToken())
        .put("accessTokenExpiresIn", tokens.getAccessTokenExpiresIn())
        .put("accessTokenScope", tokens.getAccessTokenScope())
        .encode()
        .getBytes(UTF_8);
  }

  private static AuthorizationCodeTokens read(byte[] plain) {
    JsonObject tokens = new JsonObject(new String(plain, UTF_8));
    return new AuthorizationCodeTokens(
        tokens.getString("idToken"),
        tokens.getString("accessToken"),
        tokens.getString("refreshToken"),
        tokens.getLong("accessTokenExpiresIn"),
        tokens.getString("accessTokenScope"));
  }
}
