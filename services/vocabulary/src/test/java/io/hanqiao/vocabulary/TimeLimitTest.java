package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

  private final WorkingCalendar calendar = WorkingCalendar.published();

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(
            calendar.first().atStartOfDay(TimeLimit.ZONE).toEpochSecond(),
            calendar.last().minusDays(200).atStartOfDay(TimeLimit.ZONE).toEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @ParameterizedTest
  @CsvSource({
    // The evening before seven days off, in Wuhan already the next day by UTC's count.
    "2026-09-30T15:59:59Z, 1, WORKING_DAYS, 2026-10-08T16:00:00Z",
    "2026-09-30T16:00:00Z, 1, WORKING_DAYS, 2026-10-08T16:00:00Z",
    // A worked Sunday counts.
    "2026-09-18T01:00:00Z, 1, WORKING_DAYS, 2026-09-20T16:00:00Z",
    // Begun on a Saturday.
    "2026-03-07T01:00:00Z, 1, WORKING_DAYS, 2026-03-09T16:00:00Z",
    "2026-09-30T01:00:00Z, 48, HOURS, 2026-10-02T01:00:00Z",
    // No such day in February; and one that is a day off.
    "2026-01-31T01:00:00Z, 1, MONTHS, 2026-02-28T16:00:00Z",
    "2026-09-03T01:00:00Z, 1, MONTHS, 2026-10-08T16:00:00Z"
  })
  void aLimitEndsAsTheCivilCodeSays(Instant from, int amount, LimitUnit unit, Instant end) {
    assertThat(new TimeLimit(amount, unit).end(from, calendar)).contains(end);
  }

  @Test
  void whatHangsOnAYearWithoutACalendarIsNotGuessed() {
    Instant newYearsEve = Instant.parse("2026-12-31T01:00:00Z");
    assertThat(new TimeLimit(1, LimitUnit.WORKING_DAYS).end(newYearsEve, calendar)).isEmpty();
    assertThat(new TimeLimit(1, LimitUnit.MONTHS).end(newYearsEve, calendar)).isEmpty();
    assertThat(new TimeLimit(48, LimitUnit.HOURS).end(newYearsEve, calendar))
        .contains(Instant.parse("2027-01-02T01:00:00Z"));
    assertThatThrownBy(() -> new TimeLimit(0, LimitUnit.HOURS)).hasMessageContaining("0 HOURS");
  }

  @Property
  void theLastDayIsWorkedAndCountingTheDaysGivesTheLimit(
      @ForAll("moments") Instant from, @ForAll @IntRange(min = 1, max = 100) int days) {
    Instant end = new TimeLimit(days, LimitUnit.WORKING_DAYS).end(from, calendar).orElseThrow();
    LocalDate last = TimeLimit.dayOf(end);

    assertThat(calendar.isWorkingDay(last)).isTrue();
    assertThat(calendar.workingDaysBetween(from.atZone(TimeLimit.ZONE).toLocalDate(), last))
        .isEqualTo(days);
    assertThat(end).isEqualTo(last.plusDays(1).atStartOfDay(TimeLimit.ZONE).toInstant());
  }

  @Property
  void aMonthEndsOnADayThatIsWorkedAndNotBeforeItsDay(
      @ForAll("moments") Instant from, @ForAll @IntRange(min = 1, max = 5) int months) {
    Instant end = new TimeLimit(months, LimitUnit.MONTHS).end(from, calendar).orElseThrow();
    LocalDate day = from.atZone(TimeLimit.ZONE).toLocalDate().plusMonths(months);

    assertThat(calendar.isWorkingDay(TimeLimit.dayOf(end))).isTrue();
    assertThat(TimeLimit.dayOf(end)).isBetween(day, day.plusDays(9));
    assertThat(day.datesUntil(TimeLimit.dayOf(end)).noneMatch(calendar::isWorkingDay)).isTrue();
  }

  @Property
  void moreTimeAfterALimitIsTheLongerLimit(
      @ForAll("moments") Instant from,
      @ForAll @IntRange(min = 1, max = 20) int first,
      @ForAll @IntRange(min = 1, max = 20) int more) {
    Instant end = new TimeLimit(first, LimitUnit.WORKING_DAYS).end(from, calendar).orElseThrow();

    assertThat(new TimeLimit(more, LimitUnit.WORKING_DAYS).endAfter(end, calendar))
        .isEqualTo(new TimeLimit(first + more, LimitUnit.WORKING_DAYS).end(from, calendar));
  }
}
