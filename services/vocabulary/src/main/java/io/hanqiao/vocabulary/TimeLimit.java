package io.hanqiao.vocabulary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long somebody has for something, counted as the Civil Code counts (民法典 Art. 201 to 203, in
 * force since 2021-01-01): the day it begins is not counted, its last day ends at 24:00, and one
 * that would end on a day off ends with the next working day. Hours run from the moment on.
 *
 * @param amount 1 or more
 * @param unit what is counted
 */
public record TimeLimit(int amount, LimitUnit unit) {

  /** Where its days are days. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Refuses a limit that leaves no time. */
  public TimeLimit {
    if (amount < 1) {
      throw new IllegalArgumentException(amount + " " + unit + " is no time at all");
    }
  }

  /**
   * The first instant that is too late: of a limit in days the midnight after its last day.
   *
   * @return empty if that hangs on days of a year whose calendar is not published: none is guessed
   */
  public Optional<Instant> end(Instant from, WorkingCalendar calendar) {
    if (unit == LimitUnit.HOURS) {
      return Optional.of(from.plus(Duration.ofHours(amount)));
    }
    try {
      LocalDate last = lastDay(from.atZone(ZONE).toLocalDate(), calendar);
      return Optional.of(last.plusDays(1).atStartOfDay(ZONE).toInstant());
    } catch (NotInForceException e) {
      return Optional.empty();
    }
  }

  /** So much more time once another limit has ended. */
  public Optional<Instant> endAfter(Instant end, WorkingCalendar calendar) {
    // What ended at midnight ended on the day before.
    return end(unit == LimitUnit.HOURS ? end : end.minusNanos(1), calendar);
  }

  /** The day an end falls on: the last one in time. */
  public static LocalDate dayOf(Instant end) {
    return end.minusNanos(1).atZone(ZONE).toLocalDate();
  }

  private LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
    if (unit == LimitUnit.WORKING_DAYS) {
      return calendar.plusWorkingDays(from, amount);
    }
    LocalDate day = from.plusMonths(amount);
    while (!calendar.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
