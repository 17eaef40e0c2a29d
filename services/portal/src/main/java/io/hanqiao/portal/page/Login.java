package io.hanqiao.portal.page;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way in: {@code /login?to=/needs} lets only people who are signed in through, so that the code
 * flow happens before this answers; then it goes on to the page asked for.
 */
@ApplicationScoped
class Login {

  /**
   * A path of this site: never {@code //host}, never a backslash, which browsers read as a slash.
   */
  private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

  private static final String FAILED = "/?problem=login";

  void routes(@Observes Router router) {
    router.route("/login*").order(Integer.MIN_VALUE).failureHandler(Login::failed);
    router.get("/login").handler(Login::goOn);
    router.get("/login/failed").handler(routing -> redirect(routing, FAILED));
  }

  private static void goOn(RoutingContext routing) {
    redirect(routing, target(routing.request().getParam("to")));
  }

  static String target(@Nullable String to) {
    return to != null && OWN_PAGE.matcher(to).matches() ? to : "/";
  }

  /**
   * A step of the flow goes on; if the provider is away, or the flow broke off, the front page says
   * so. All of that reaches us as a failure.
   */
  private static void failed(RoutingContext routing) {
    if (routing.response().headWritten()) {
      routing.next();
    } else if (routing.failure() instanceof AuthenticationRedirectException step) {
      redirect(routing, step.getRedirectUri());
    } else if (routing.failure() instanceof AuthenticationFailedException) {
      beginAnew(routing);
    } else {
      redirect(routing, FAILED);
    }
  }

  /** A session that is over is no obstacle: whoever comes with one is asked who they are. */
  private static void beginAnew(RoutingContext routing) {
    HttpAuthenticator authenticator = routing.get(HttpAuthenticator.class.getName());
    authenticator
        .sendChallenge(routing)
        .subscribe()
        .with(sent -> routing.response().end(), failure -> redirect(routing, FAILED));
  }

  private static void redirect(RoutingContext routing, String location) {
    routing
        .response()
        .setStatusCode(302)
        .putHeader("Location", location)
        .putHeader("Cache-Control", "no-store")
        .end();
  }
}
