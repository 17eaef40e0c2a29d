package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private final WorkingCalendar calendar = WorkingCalendar.published();

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(calendar.first().toEpochDay(), calendar.last().toEpochDay() - 200)
        .map(LocalDate::ofEpochDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-09, true",
    "2024-02-12, false",
    "2024-02-18, true",
    "2024-07-29, true",
    "2024-07-28, false",
    "2024-10-12, true",
    "2025-01-28, false",
    "2025-10-08, false",
    "2025-10-11, true",
    "2026-01-02, false",
    "2026-01-04, true",
    "2026-02-23, false",
    "2026-09-20, true",
    "2026-12-31, true"
  })
  void holidaysAndWorkedWeekendsAreThoseOfTheNotices(LocalDate day, boolean working) {
    assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
  }

  /** Weekends and statutory holidays: 11 days in 2024, 13 from 2025. */
  @ParameterizedTest
  @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
  void aYearHasAsManyWorkingDaysAsWeekendsAndStatutoryHolidaysLeave(int year, int count) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    assertThat(newYear.datesUntil(newYear.plusYears(1)).filter(calendar::isWorkingDay))
        .hasSize(count);
  }

  @Test
  void everyExceptionIsOne() {
    for (ReferenceTable.Row row : ReferenceTable.read("working-days.csv").rows()) {
      boolean weekend = WEEKEND.contains(LocalDate.parse(row.get("date")).getDayOfWeek());
      assertThat(row.get("kind")).isEqualTo(weekend ? "WORKING_WEEKEND" : "HOLIDAY");
      assertThat(row.get("source")).isNotBlank();
      assertThat(row.get("status")).isIn("confirmed", "unconfirmed");
    }
  }

  @Test
  void aDayOutsideTheYearsAtHandIsRefusedWithASentence() {
    LocalDate before = LocalDate.of(2023, 12, 31);
    LocalDate after = LocalDate.of(2027, 1, 1);
    assertThat(english(calendar.admit(after))).contains("“2027-01-01”", "2024-01-01 to 2026-12-31");
    assertThat(chinese(calendar.admit(before))).contains("“2023-12-31”", "2024-01-01 至 2026-12-31");
    assertThat(calendar.admit(LocalDate.of(2024, 1, 1)).orThrow()).isEqualTo("2024-01-01");
    assertThatThrownBy(() -> calendar.isWorkingDay(before))
        .isInstanceOf(NotInForceException.class)
        .hasMessageContaining("2023-12-31");
    assertThatThrownBy(() -> calendar.plusWorkingDays(after, 0)).hasMessageContaining("2027-01-01");
    assertThatThrownBy(() -> calendar.plusWorkingDays(calendar.last(), 1))
        .isInstanceOf(NotInForceException.class);
    assertThatThrownBy(() -> calendar.workingDaysBetween(before, calendar.first()))
        .isInstanceOf(NotInForceException.class);
    assertThatThrownBy(() -> calendar.workingDaysBetween(calendar.last(), after))
        .isInstanceOf(NotInForceException.class);
  }

  @Test
  void workingDaysAreCountedAcrossAHoliday() {
    LocalDate lastBefore = LocalDate.of(2024, 9, 30);
    assertThat(calendar.plusWorkingDays(lastBefore, 1)).isEqualTo("2024-10-08");
    assertThat(calendar.plusWorkingDays(lastBefore, 5)).isEqualTo("2024-10-12");
    assertThat(calendar.plusWorkingDays(LocalDate.of(2024, 10, 5), 0)).isEqualTo("2024-10-05");
    assertThat(calendar.workingDaysBetween(lastBefore, LocalDate.of(2024, 10, 12))).isEqualTo(5);
    assertThatThrownBy(() -> calendar.plusWorkingDays(lastBefore, -1)).hasMessageContaining("-1");
  }

  @Property
  void countingUndoesAdding(
      @ForAll("days") LocalDate from, @ForAll @IntRange(max = 100) int workingDays) {
    LocalDate to = calendar.plusWorkingDays(from, workingDays);
    assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(workingDays);
    assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-workingDays);
    assertThat(workingDays == 0 || calendar.isWorkingDay(to)).isTrue();
  }

  @Property
  void addingInTwoStepsIsAddingAtOnce(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 50) int first,
      @ForAll @IntRange(max = 50) int second) {
    assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(from, first), second))
        .isEqualTo(calendar.plusWorkingDays(from, first + second));
  }
}
