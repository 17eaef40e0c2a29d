package io.hanqiao.portal.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/**
 * Tells a request of our own pages from one that another site made the browser send. The header
 * cannot be set across origins without a preflight, which is never granted; the browser's own
 * statements are checked besides.
 */
final class SameOrigin {

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private SameOrigin() {}

  static boolean admits(HttpServerRequest request) {
    if (SAFE.contains(request.method())) {
      return true;
    }
    return "hanqiao".equals(request.getHeader("X-Requested-With"))
        && fetchedFromHere(request)
        && originIsHere(request);
  }

  private static boolean fetchedFromHere(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null || site.equals("same-origin");
  }

  /**
   * A request without Origin is not a browser's: they all send it with every method but GET and
   * HEAD.
   */
  private static boolean originIsHere(HttpServerRequest request) {
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return true;
    }
    if (request.authority() == null) {
      return false;
    }
    try {
      return request.authority().toString().equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
