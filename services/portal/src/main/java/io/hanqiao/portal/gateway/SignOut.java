package io.hanqiao.portal.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.portal.session.ServerSideSessions;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/**
 * Ends the session here and tells the page where to go to end it at the OpenID provider too, so
 * that the next person at the same browser is asked who they are.
 */
@ApplicationScoped
class SignOut {

  static final String COOKIE = OidcUtils.SESSION_COOKIE_NAME;

  private final Vertx vertx;
  private final ServerSideSessions sessions;

  SignOut(Vertx vertx, ServerSideSessions sessions) {
    this.vertx = vertx;
    this.sessions = sessions;
  }

  void handle(RoutingContext routing, SignedIn person) {
    Cookie cookie = routing.request().getCookie(COOKIE);
    if (cookie == null) {
      Problems.answer(routing, Refusal.NOT_SIGNED_IN);
      return;
    }
    String key = cookie.getValue();
    vertx
        .executeBlocking(
            () -> {
              sessions.end(key);
              return true;
            })
        .onSuccess(ignored -> answer(routing, person))
        .onFailure(ignored -> Problems.answer(routing, Refusal.SESSION_STORE_DOWN));
  }

  private static void answer(RoutingContext routing, SignedIn person) {
    routing.request().resume();
    routing
        .response()
        .addCookie(
            Cookie.cookie(COOKIE, "")
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(0))
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .end(new JsonObject().put("next", next(routing.request(), person)).toBuffer());
  }

  private static String next(HttpServerRequest request, SignedIn person) {
    OidcConfigurationMetadata provider =
        person.identity().getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
    @Nullable String endSession = provider == null ? null : provider.getEndSessionUri();
    if (endSession == null) {
      return "/";
    }
    String home = request.scheme() + "://" + request.authority() + "/";
    return endSession
        + "?id_token_hint="
        + URLEncoder.encode(person.idToken(), UTF_8)
        + "&post_logout_redirect_uri="
        + URLEncoder.encode(home, UTF_8);
  }
}
