package io.hanqiao.portal.gateway;

import io.hanqiao.platform.problem.Problem;
import io.hanqiao.platform.problem.ProblemResponses;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** Answers with problem+json (RFC 9457), in the shape that every service uses. */
final class Problems {

  private Problems() {}

  static void answer(RoutingContext routing, Refusal refusal) {
    if (routing.response().ended() || routing.response().headWritten()) {
      return;
    }
    Locale locale = ProblemResponses.locale(routing.request().getHeader("Accept-Language"));
    Problem problem =
        refusal.in(locale, routing.request().path(), Span.current().getSpanContext().getTraceId());
    // What is left of the body is let go, or the connection could carry no further request.
    if (!routing.request().isEnded()) {
      routing.request().resume();
    }
    routing
        .response()
        .setStatusCode(refusal.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Content-Language", locale.getLanguage())
        .putHeader("Cache-Control", "no-store")
        .end(Json.encodeToBuffer(problem));
  }
}
