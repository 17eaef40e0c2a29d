package io.hanqiao.credit.grant;

import io.hanqiao.credit.application.ApplicationsByClock;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.clock.CalendarRule;
import io.hanqiao.vocabulary.WorkingCalendar;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the calendar does to applications and grants. Each is looked at again behind its lock: what
 * a person has done meanwhile stands.
 */
@Singleton
class GrantClock {

  private final GrantDesk desk;
  private final Grants grants;
  private final ApplicationsByClock applications;
  private final Clock clock;

  GrantClock(GrantDesk desk, Grants grants, ApplicationsByClock applications, Clock clock) {
    this.desk = desk;
    this.grants = grants;
    this.applications = applications;
    this.clock = clock;
  }

  @Produces
  @Singleton
  CalendarRule lapsing() {
    return new CalendarRule(
        Rule.LAPSE_AFTER.id(), () -> grants.idleApplications(idleSince()), this::lapse);
  }

  @Produces
  @Singleton
  CalendarRule expiring() {
    return new CalendarRule(
        Rule.EXPIRES_AFTER.id(), () -> grants.expired(LocalDate.now(clock)), this::expire);
  }

  @Produces
  @Singleton
  CalendarRule maturing() {
    return new CalendarRule(
        Rule.AFTER_MATURITY.id(),
        () -> lastLate().map(grants::late).orElse(List.of()),
        this::markOverdue);
  }

  private void lapse(UUID application) {
    Instant since = idleSince();
    applications.lapse(
        application,
        () -> grants.idleApplications(since).contains(application),
        Rule.LAPSE_AFTER.id() + " " + LocalDate.now(clock));
  }

  private void expire(UUID grant) {
    Act act = act();
    desk.byClock(
        grant,
        "expired",
        found -> {
          LocalDate lastDay = found.terms().expiresOn();
          if (!(found.status() instanceof GrantStatus.Promised) || !act.on().isAfter(lastDay)) {
            return Optional.empty();
          }
          found.expire(act);
          return Optional.of(Rule.EXPIRES_AFTER.id() + " " + lastDay);
        });
  }

  private void markOverdue(UUID grant) {
    Act act = act();
    LocalDate last = lastLate().orElseThrow();
    desk.byClock(
        grant,
        "overdue",
        found ->
            new DrawMoves(found)
                .markOverdue(last, act)
                .map(day -> Rule.AFTER_MATURITY.id() + " " + day));
  }

  private Instant idleSince() {
    return clock.instant().minus(ApplicationsByClock.LAPSE_AFTER);
  }

  /**
   * The latest last day that is over: one on a day off ends with the next working day (民法典 Art.
   * 203). Empty in a year without a published calendar, when nobody is said to be late by a guess.
   */
  private Optional<LocalDate> lastLate() {
    WorkingCalendar calendar = WorkingCalendar.published();
    LocalDate day = LocalDate.now(clock).minusDays(1);
    if (day.isBefore(calendar.first()) || day.isAfter(calendar.last())) {
      return Optional.empty();
    }
    while (!calendar.isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return Optional.of(day);
  }

  private Act act() {
    return new Act(ApplicationsByClock.CLOCK, clock.instant(), LocalDate.now(clock));
  }
}
