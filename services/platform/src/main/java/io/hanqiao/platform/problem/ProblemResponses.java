package io.hanqiao.platform.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Renders a refusal in the language the request asks for: Chinese unless English is preferred. */
@Singleton
public class ProblemResponses {

  private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

  /** The response for {@code e}. */
  public Response of(ProblemException e, @Nullable HttpServerRequest request) {
    Locale locale = locale(request == null ? null : request.getHeader("Accept-Language"));
    Response.ResponseBuilder response =
        Response.status(e.code().status())
            .type(Problem.MEDIA_TYPE)
            .header("Content-Language", locale.getLanguage())
            .entity(Problem.of(e, locale, request == null ? null : request.path()));
    if (e.code() == ProblemCode.UNAUTHENTICATED) {
      response.header("WWW-Authenticate", "Bearer");
    }
    if (e.code() == ProblemCode.TOO_MANY_REQUESTS || e.code() == ProblemCode.UNAVAILABLE) {
      response.header("Retry-After", e.retryAfterSeconds());
    }
    return response.build();
  }

  /** The spoken language that fits an Accept-Language header best. */
  public static Locale locale(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.CHINESE;
    }
    try {
      Locale found = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
      return found == null ? Locale.CHINESE : found;
    } catch (IllegalArgumentException e) {
      return Locale.CHINESE;
    }
  }
}
