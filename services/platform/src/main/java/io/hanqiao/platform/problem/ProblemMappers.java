package io.hanqiao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever is thrown into problem+json. What nobody foresaw is a 500 that says nothing
 * inside.
 */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemResponses responses;

  ProblemMappers(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerExceptionMapper
  Response refused(ProblemException e, @Context HttpServerRequest request) {
    return responses.of(e, request);
  }

  @ServerExceptionMapper(priority = 1)
  Response unauthenticated(UnauthorizedException e, @Context HttpServerRequest request) {
    return responses.of(new ProblemException(ProblemCode.UNAUTHENTICATED), request);
  }

  @ServerExceptionMapper(priority = 1)
  Response wrongToken(AuthenticationFailedException e, @Context HttpServerRequest request) {
    return responses.of(new ProblemException(ProblemCode.UNAUTHENTICATED), request);
  }

  @ServerExceptionMapper(priority = 1)
  Response forbidden(ForbiddenException e, @Context HttpServerRequest request) {
    return responses.of(new ProblemException(ProblemCode.FORBIDDEN), request);
  }

  @ServerExceptionMapper(priority = 1)
  Response unreadable(JsonProcessingException e, @Context HttpServerRequest request) {
    return responses.of(UnreadableJson.problem(e), request);
  }

  @ServerExceptionMapper(priority = 1)
  Response framework(WebApplicationException e, @Context HttpServerRequest request) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return responses.of(UnreadableJson.problem(json), request);
    }
    return responses.of(FrameworkProblems.of(e), request);
  }

  @ServerExceptionMapper
  Response constraint(ConstraintViolationException e, @Context HttpServerRequest request) {
    return responses.of(DatabaseProblems.of(e), request);
  }

  @ServerExceptionMapper
  Response anything(Exception e, @Context HttpServerRequest request) {
    ProblemException known = DatabaseProblems.find(e);
    if (known != null) {
      return responses.of(known, request);
    }
    LOG.errorf(e, "Unforeseen failure of %s %s", request.method(), request.path());
    return responses.of(new ProblemException(ProblemCode.INTERNAL), request);
  }
}
