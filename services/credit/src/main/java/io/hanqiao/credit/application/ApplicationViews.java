package io.hanqiao.credit.application;

import io.hanqiao.platform.clock.Deadline;
import io.hanqiao.platform.idempotency.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows applications with their clocks, as those stand now. */
@ApplicationScoped
class ApplicationViews {

  private final ApplicationClocks clocks;
  private final Clock clock;

  ApplicationViews(ApplicationClocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  ApplicationView view(LoanApplication application) {
    return view(application, clocks.of(application.id()));
  }

  /** As an answer to a command or a question. */
  Answer answer(LoanApplication application) {
    return Answer.done(application.revision(), view(application));
  }

  /** The clocks of a page, read at once. */
  Map<UUID, List<Deadline>> clocks(List<LoanApplication> page) {
    return clocks.of(page.stream().map(LoanApplication::id).toList());
  }

  ApplicationView view(LoanApplication application, List<Deadline> deadlines) {
    return ApplicationView.of(application, ClockView.of(deadlines, clock.instant()));
  }
}
