package io.hanqiao.credit.application;

import io.hanqiao.platform.clock.Deadline;
import io.hanqiao.platform.clock.Deadlines;
import io.hanqiao.platform.clock.Due;
import io.hanqiao.platform.clock.Owed;
import io.hanqiao.vocabulary.ClockProgramme;
import io.hanqiao.vocabulary.ClockStage;
import io.hanqiao.vocabulary.ClockStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How soon a bank has to answer an application, by the programme its offer names. A decision drops
 * what was to come before it: that is neither met nor, if its time had not come, overdue.
 */
@ApplicationScoped
class ApplicationClocks {

  private final Deadlines deadlines;

  ApplicationClocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * The firm has asked: the bank's time begins.
   *
   * @param code the programme the offer names; null if it names none
   */
  void start(LoanApplication application, @Nullable String code) {
    ClockProgramme programme =
        code == null
            ? ClockProgramme.usual(ClockProgramme.LOAN_APPLICATION)
            : ClockProgramme.find(code).orElseThrow(() -> new IllegalStateException(code));
    Instant from = application.createdAt();
    for (ClockStage stage : programme.stages()) {
      deadlines.start(
          new Owed(
              ApplicationDesk.KIND,
              application.id(),
              stage.step().name(),
              programme.code(),
              application.ownerOrg(),
              application.counterpartyOrg(),
              application.bankId()),
          from,
          due(stage, from));
    }
  }

  /** The bank has taken a step. */
  void met(UUID id, ClockStep step, Instant at) {
    deadlines.stop(id, step.name(), at);
  }

  /** The bank has said yes or no. */
  void decided(UUID id, Instant at) {
    met(id, ClockStep.DECIDE, at);
    over(id, at);
  }

  /** Nobody waits for anything any more. */
  void over(UUID id, Instant at) {
    deadlines.drop(id, at);
  }

  List<Deadline> of(UUID id) {
    return deadlines.of(id);
  }

  Map<UUID, List<Deadline>> of(Collection<UUID> ids) {
    return deadlines.of(ids);
  }

  /** The moments of a deadline, as far as they are known now. */
  static Due due(Deadline deadline) {
    return due(stage(deadline), deadline.startedAt());
  }

  /** The stage of its programme. */
  static ClockStage stage(Deadline deadline) {
    Owed owed = deadline.owed();
    return ClockProgramme.find(owed.programme())
        .flatMap(programme -> programme.stage(ClockStep.valueOf(owed.stage())))
        .orElseThrow(() -> new IllegalStateException(owed.programme() + " " + owed.stage()));
  }

  private static Due due(ClockStage stage, Instant from) {
    return stage
        .due(from)
        .map(at -> new Due(at.minus(stage.remindBefore()), at, stage.escalation(at).orElse(null)))
        .orElse(Due.UNKNOWN);
  }
}
