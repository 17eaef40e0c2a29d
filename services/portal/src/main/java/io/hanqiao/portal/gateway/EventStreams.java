package io.hanqiao.portal.gateway;

import io.hanqiao.portal.PortalSettings;
import io.hanqiao.portal.session.ServerSideSessions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events: passed on as they come, neither gathered nor compressed. A stream ends with
 * the session it was opened in and no later than its access token; the page then opens another.
 */
@ApplicationScoped
class EventStreams {

  private static final String EVENTS = "text/event-stream";
  private static final Duration LONGEST = Duration.ofHours(8);

  private final Vertx vertx;
  private final ServerSideSessions sessions;
  private final Clock clock;
  private final long checkMillis;

  EventStreams(Vertx vertx, ServerSideSessions sessions, Clock clock, PortalSettings settings) {
    this.vertx = vertx;
    this.sessions = sessions;
    this.clock = clock;
    this.checkMillis = settings.streamCheck().toMillis();
  }

  static boolean asksForOne(HttpServerRequest request) {
    return request.method().equals(HttpMethod.GET) && names(request.getHeader("Accept"));
  }

  static boolean isOne(HttpClientResponse answer) {
    return names(answer.getHeader("Content-Type"));
  }

  private static boolean names(@Nullable String mediaTypes) {
    return mediaTypes != null && mediaTypes.toLowerCase(Locale.ROOT).contains(EVENTS);
  }

  /** Passes the events on until one of the three sides ends it: service, browser or session. */
  Future<Void> pass(RoutingContext routing, HttpClientResponse events, SignedIn person) {
    HttpServerResponse response = routing.response();
    // "identity" keeps the server's compression away, which would hold events back.
    response
        .setChunked(true)
        .putHeader("Content-Encoding", "identity")
        .putHeader("Cache-Control", "no-cache, no-transform")
        .putHeader("X-Accel-Buffering", "no");
    long end = vertx.setTimer(millisLeft(person), ignored -> end(response));
    long check = vertx.setPeriodic(checkMillis, ignored -> endUnlessSessionHolds(routing));
    routing.addEndHandler(
        ignored -> {
          vertx.cancelTimer(end);
          vertx.cancelTimer(check);
          events.request().reset();
        });
    events.handler(response::write);
    events.endHandler(ignored -> end(response));
    events.exceptionHandler(ignored -> end(response));
    // A comment, so that the page knows at once that it listens.
    return response.write(":\n\n");
  }

  private long millisLeft(SignedIn person) {
    long ends = person.accessTokenEnds().orElse(Long.MAX_VALUE / 1_000);
    long left = TimeUnit.SECONDS.toMillis(ends) - clock.instant().toEpochMilli();
    return Math.max(1, Math.min(left, LONGEST.toMillis()));
  }

  /** A database that does not answer ends nothing: the token's end still does. */
  private void endUnlessSessionHolds(RoutingContext routing) {
    Cookie session = routing.request().getCookie(SignOut.COOKIE);
    if (session == null) {
      end(routing.response());
      return;
    }
    vertx
        .executeBlocking(() -> sessions.holds(session.getValue()), false)
        .onSuccess(
            holds -> {
              if (!holds) {
                end(routing.response());
              }
            });
  }

  private static void end(HttpServerResponse response) {
    if (!response.ended() && !response.closed()) {
      response.end();
    }
  }
}
