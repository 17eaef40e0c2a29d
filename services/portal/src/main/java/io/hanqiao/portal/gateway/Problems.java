package io.hanqiao.portal.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Answers with problem+json (RFC 9457), in the shape that every service uses. */
final class Problems {

  private static final String TYPE_BASE = "https://hanqiao.example/problems/";

  private Problems() {}

  static void answer(RoutingContext routing, Refusal refusal) {
    if (routing.response().ended() || routing.response().headWritten()) {
      return;
    }
    boolean english = prefersEnglish(routing);
    JsonObject problem =
        new JsonObject()
            .put("type", TYPE_BASE + refusal.code())
            .put("title", refusal.title(english))
            .put("status", refusal.status())
            .put("detail", refusal.detail(english))
            .put("instance", routing.request().path())
            .put("code", refusal.code())
            .put("traceId", Trace.of(routing).id())
            .put("errors", new JsonArray());
    // What is left of the body is let go, or the connection could carry no further request.
    HttpServerRequest request = routing.request();
    request.resume();
    routing
        .response()
        .setStatusCode(refusal.status())
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Content-Language", english ? "en" : "zh")
        .putHeader("Cache-Control", "no-store")
        .end(problem.toBuffer());
  }

  private static boolean prefersEnglish(RoutingContext routing) {
    List<LanguageHeader> languages = routing.acceptableLanguages();
    return !languages.isEmpty() && "en".equalsIgnoreCase(languages.get(0).tag());
  }
}
