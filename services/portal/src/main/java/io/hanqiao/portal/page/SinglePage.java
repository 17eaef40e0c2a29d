package io.hanqiao.portal.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Lets every address of the application be opened directly: what looks like one of its pages is
 * answered with the one page there is, which then shows the right screen.
 */
@ApplicationScoped
class SinglePage {

  private static final List<String> NOT_PAGES = List.of("/api/", "/assets/", "/q/", "/login");

  private static final List<HttpMethod> CHANGING =
      List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  void routes(@Observes Router router) {
    router.get("/*").handler(SinglePage::serve);
    for (HttpMethod changing : CHANGING) {
      router.route(changing, "/*").handler(SinglePage::refuse);
    }
  }

  /**
   * Nothing outside {@code /api/} takes anything in, whatever a library on the class path offers.
   */
  private static void refuse(RoutingContext routing) {
    if (routing.normalizedPath().startsWith("/api/")) {
      routing.next();
    } else {
      routing.response().setStatusCode(405).putHeader("Allow", "GET, HEAD").end();
    }
  }

  private static void serve(RoutingContext routing) {
    String path = routing.normalizedPath();
    if (isPage(path)) {
      routing.reroute("/");
    } else {
      routing.next();
    }
  }

  static boolean isPage(String path) {
    String lastSegment = path.substring(path.lastIndexOf('/') + 1);
    return !path.equals("/")
        && lastSegment.indexOf('.') < 0
        && NOT_PAGES.stream().noneMatch(path::startsWith)
        && !path.equals("/q");
  }
}
