package io.hanqiao.portal.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace a request belongs to (W3C Trace Context): the caller's, or a new one begun here, so
 * that one id names a click through every service.
 *
 * @param id 32 lower-case hexadecimal digits
 * @param header the value of {@code traceparent} to pass on
 */
record Trace(String id, String header) {

  private static final Pattern HEADER =
      Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final String KEY = Trace.class.getName();

  static Trace of(RoutingContext routing) {
    Trace known = routing.get(KEY);
    if (known != null) {
      return known;
    }
    Trace trace = from(routing.request().getHeader("traceparent"));
    routing.put(KEY, trace);
    return trace;
  }

  static Trace from(@Nullable String traceparent) {
    if (traceparent != null) {
      Matcher matcher = HEADER.matcher(traceparent);
      if (matcher.matches()) {
        return new Trace(matcher.group(1), traceparent);
      }
    }
    String id = hex(16);
    return new Trace(id, "00-" + id + "-" + hex(8) + "-00");
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(random);
    random[0] |= 1; // an id of zeros only is not valid
    return HexFormat.of().formatHex(random);
  }
}
