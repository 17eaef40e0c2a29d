package io.hanqiao.portal.gateway;

import io.hanqiao.portal.session.SessionStoreUnavailable;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything under {@code /api/}: who may pass, and where to. Nothing here redirects; a page that
 * is not signed in is told so with 401 and decides itself.
 */
@ApplicationScoped
class Gateway {

  private static final String PERSON = SignedIn.class.getName();

  private final Vertx vertx;
  private final Forwarding forwarding;
  private final SignOut signOut;

  Gateway(Vertx vertx, Forwarding forwarding, SignOut signOut) {
    this.vertx = vertx;
    this.forwarding = forwarding;
    this.signOut = signOut;
  }

  void routes(@Observes Router router) {
    router.route("/api/*").handler(this::admit);
    router.get("/api/me").handler(this::me);
    router.post("/api/logout").handler(routing -> signOut.handle(routing, person(routing)));
    router.route("/api/:service/*").handler(routing -> forwarding.handle(routing, person(routing)));
    router.route("/api/*").handler(routing -> Problems.answer(routing, Refusal.NO_SUCH_PATH));
  }

  private void admit(RoutingContext routing) {
    // The body waits until it is known where it goes.
    routing.request().pause();
    if (!SameOrigin.admits(routing.request())) {
      Problems.answer(routing, Refusal.FOREIGN_ORIGIN);
      return;
    }
    // Whatever goes wrong with a session is answered below, in our words, and never by a redirect.
    BiConsumer<RoutingContext, Throwable> leftToUs = (failed, failure) -> {};
    routing.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leftToUs);
    Context context = vertx.getOrCreateContext();
    QuarkusHttpUser.getSecurityIdentity(routing, null)
        .emitOn(step -> context.runOnContext(ignored -> step.run()))
        .subscribe()
        .with(identity -> known(routing, identity), failure -> unknown(routing, failure));
  }

  private void known(RoutingContext routing, @Nullable SecurityIdentity identity) {
    if (identity == null || identity.isAnonymous()) {
      Problems.answer(routing, Refusal.NOT_SIGNED_IN);
      return;
    }
    routing.put(PERSON, new SignedIn(identity));
    routing.next();
  }

  private void unknown(RoutingContext routing, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SessionStoreUnavailable) {
        // Whoever is signed in stays so: the cookie is not taken away for the database's sake.
        routing.response().removeCookies(SignOut.COOKIE, false);
        Problems.answer(routing, Refusal.SESSION_STORE_DOWN);
        return;
      }
    }
    Problems.answer(routing, Refusal.NOT_SIGNED_IN);
  }

  private void me(RoutingContext routing) {
    routing
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .end(person(routing).described().toBuffer());
  }

  private static SignedIn person(RoutingContext routing) {
    return Objects.requireNonNull(routing.<SignedIn>get(PERSON), "admitted without a person");
  }
}
