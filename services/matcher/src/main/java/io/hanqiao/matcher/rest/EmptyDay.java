package io.hanqiao.matcher.rest;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A day that is asked for and left empty is a slip; the framework takes it for not asked for. */
class EmptyDay {

  /**
   * Looks at every request.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if the day is empty
   */
  @ServerRequestFilter
  void refuse(UriInfo uri) {
    String day = uri.getQueryParameters().getFirst("asOf");
    if (day != null && day.isEmpty()) {
      Optional<LocalDate> unused = RulesOfDay.read(day);
    }
  }
}
