package io.hanqiao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says in problem+json what the HTTP layer below REST would refuse without a word, or in words of
 * its own.
 */
@Singleton
class FrontDoor {

  /** Bytes of a request body: the most that is read. */
  static final long LARGEST_BODY = 8L << 20;

  private static final int LONGEST_URI = 8_192;
  private static final int LARGEST_HEADERS = 32 << 10;
  private static final int BEFORE_EVERYTHING = 10_000;
  private static final String BEARER = "bearer ";

  /** Three words, the last of which may be empty: the framework stumbles over others. */
  private static final Pattern TOKEN = Pattern.compile("[\\w-]+(\\.[\\w-]+\\.[\\w-]*)?");

  private static final Logger LOG = Logger.getLogger(FrontDoor.class);

  private final ProblemResponses responses;
  private final ObjectMapper mapper;

  FrontDoor(ProblemResponses responses, ObjectMapper mapper) {
    this.responses = responses;
    this.mapper = mapper;
  }

  void open(@Observes Filters filters) {
    filters.register(this::admit, BEFORE_EVERYTHING);
  }

  void open(@Observes Router router) {
    router.route().order(-BEFORE_EVERYTHING).failureHandler(this::failed);
  }

  /** Answers what failed below REST. */
  private void failed(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof UnauthorizedException
        || failure instanceof AuthenticationFailedException) {
      answer(context, new ProblemException(ProblemCode.UNAUTHENTICATED));
    } else if (failure instanceof ForbiddenException) {
      answer(context, new ProblemException(ProblemCode.FORBIDDEN));
    } else {
      int status = Math.max(context.statusCode(), 400);
      if (status >= 500) {
        LOG.errorf(failure, "Failed below REST: %s", context.request().method());
      }
      answer(context, FrameworkProblems.of(status));
    }
  }

  private void admit(RoutingContext context) {
    ProblemException refusal = refusal(context.request());
    if (refusal == null) {
      context.next();
    } else if (refusal.code() == ProblemCode.TOO_LARGE) {
      drainThenAnswer(context, refusal);
    } else {
      answer(context, refusal);
    }
  }

  private static @Nullable ProblemException refusal(HttpServerRequest request) {
    if (request.uri().length() > LONGEST_URI) {
      return FrameworkProblems.of(414);
    }
    if (headerBytes(request) > LARGEST_HEADERS) {
      return FrameworkProblems.of(431);
    }
    if (contentLength(request) > LARGEST_BODY) {
      return FrameworkProblems.of(413);
    }
    return unreadableToken(request.getHeader("Authorization"))
        ? new ProblemException(ProblemCode.UNAUTHENTICATED)
        : null;
  }

  private static boolean unreadableToken(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && !TOKEN.matcher(authorization.substring(BEARER.length()).strip()).matches();
  }

  private static long headerBytes(HttpServerRequest request) {
    long bytes = 0;
    for (Map.Entry<String, String> header : request.headers()) {
      bytes += header.getKey().length() + header.getValue().length();
    }
    return bytes;
  }

  private static long contentLength(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  /** A client that is still sending would not read an answer: the body is thrown away first. */
  private void drainThenAnswer(RoutingContext context, ProblemException refusal) {
    HttpServerRequest request = context.request();
    context.response().putHeader("Connection", "close");
    if (request.getHeader("Expect") != null || contentLength(request) > 8 * LARGEST_BODY) {
      answer(context, refusal);
      return;
    }
    request.handler(chunk -> {});
    request.endHandler(end -> answer(context, refusal));
    request.resume();
  }

  private void answer(RoutingContext context, ProblemException refusal) {
    HttpServerResponse out = context.response();
    if (out.ended() || out.headWritten()) {
      return;
    }
    try (Response response = responses.of(refusal, context.request())) {
      out.setStatusCode(response.getStatus());
      response
          .getStringHeaders()
          .forEach((name, values) -> out.putHeader(name, String.join(", ", values)));
      out.end(Buffer.buffer(mapper.writeValueAsBytes(response.getEntity())));
    } catch (JsonProcessingException e) {
      out.setStatusCode(refusal.code().status()).end();
    }
  }
}
