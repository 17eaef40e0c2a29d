package io.hanqiao.credit.application;

import io.hanqiao.platform.clock.Deadline;
import io.hanqiao.platform.clock.Moment;
import io.hanqiao.platform.clock.Ticked;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** What time does to applications. Runs inside a worker's transaction. */
@ApplicationScoped
public class ApplicationsByClock {

  /** Who acts when a clock does, in the audit trail. */
  public static final String CLOCK = "clock";

  /** How long nothing must have happened before an application lapses. */
  public static final Duration LAPSE_AFTER = ApplicationStatus.LAPSE_AFTER;

  private final PostingDesk<LoanApplication> desk;
  private final Applications applications;
  private final ApplicationClocks clocks;
  private final Clock clock;

  ApplicationsByClock(
      ApplicationDesk submitted,
      Applications applications,
      ApplicationClocks clocks,
      Desks desks,
      Clock clock) {
    this.desk = desks.of(applications, ApplicationDesk.KIND, submitted::told);
    this.applications = applications;
    this.clocks = clocks;
    this.clock = clock;
  }

  /**
   * One lapses.
   *
   * @param idle whether still nothing has happened for too long, asked behind its lock
   * @param rule for the audit trail
   */
  public void lapse(UUID id, BooleanSupplier idle, String rule) {
    LoanApplication application = applications.lock(id);
    if (idle.getAsBoolean()) {
      Instant now = clock.instant();
      application.lapse(now);
      clocks.over(id, now);
      desk.cameOver("lapsed", application, CLOCK, rule);
    }
  }

  @Produces
  @Singleton
  Ticked ticked() {
    return new Ticked(
        ApplicationDesk.KIND,
        applications::lock,
        this::tick,
        ApplicationClocks::due,
        this::becameKnown);
  }

  private void tick(Deadline deadline, Moment moment) {
    String what = moment.name().toLowerCase(Locale.ROOT).replace('_', '-');
    desk.cameOver(what, waiting(deadline), CLOCK, deadline.owed().stage());
  }

  private void becameKnown(Deadline deadline) {
    desk.tellAgain(waiting(deadline), CLOCK, "due-known");
  }

  private LoanApplication waiting(Deadline deadline) {
    return applications.get(deadline.owed().aggregateId());
  }
}
