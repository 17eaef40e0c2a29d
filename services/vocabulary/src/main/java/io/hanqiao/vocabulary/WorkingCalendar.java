package io.hanqiao.vocabulary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Working days (工作日) of mainland China: Monday to Friday but for the exceptions the State Council
 * gives notice of each year. Days outside the years at hand are refused, never guessed.
 */
public final class WorkingCalendar {
  private static final WorkingCalendar PUBLISHED = new WorkingCalendar(read());

  private final NavigableMap<LocalDate, Boolean> workingByException;
  private final LocalDate first;
  private final LocalDate last;

  private WorkingCalendar(NavigableMap<LocalDate, Boolean> workingByException) {
    this.workingByException = workingByException;
    this.first = workingByException.firstKey().withDayOfYear(1);
    this.last = workingByException.lastKey().withMonth(12).withDayOfMonth(31);
  }

  /**
   * The calendar that ships with the product: whole years. A notice for the year after the last may
   * still move the last days of December.
   */
  public static WorkingCalendar published() {
    return PUBLISHED;
  }

  /** First day at hand. */
  public LocalDate first() {
    return first;
  }

  /** Last day at hand. */
  public LocalDate last() {
    return last;
  }

  /** The day itself if it is at hand; otherwise the sentence that says it is not. */
  public Parsed<LocalDate> admit(LocalDate day) {
    return day.isBefore(first) || day.isAfter(last) ? Parsed.invalid(flaw(day)) : Parsed.valid(day);
  }

  /**
   * Whether people work on that day.
   *
   * @throws NotInForceException naming day and range, if the day is not at hand
   */
  public boolean isWorkingDay(LocalDate day) {
    hold(day);
    DayOfWeek weekday = day.getDayOfWeek();
    boolean usual = weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
    return workingByException.getOrDefault(day, usual);
  }

  /**
   * The working day so many working days after a day, which itself is not counted: one after a
   * Friday is Monday. None after it is the day itself, worked or not.
   *
   * @param workingDays 0 or more
   * @throws NotInForceException naming day and range, if the way leaves the days at hand
   */
  public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(workingDays + " working days lie in the past");
    }
    hold(from);
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /**
   * Working days after {@code from}, up to and including {@code to}; negative, by the same count,
   * if {@code to} is the earlier.
   *
   * @throws NotInForceException naming day and range, if either day is not at hand
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    hold(from);
    hold(to);
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  private void hold(LocalDate day) {
    if (admit(day) instanceof Parsed.Invalid<LocalDate> invalid) {
      Flaw flaw = invalid.flaw();
      throw new NotInForceException(flaw.wrong().en() + " " + flaw.right().en());
    }
  }

  private Flaw flaw(LocalDate day) {
    return Flaw.of(
        "工作日历没有" + Excerpt.of(day.toString()) + "这一天。",
        "The working calendar does not know the day " + Excerpt.of(day.toString()) + ".",
        "只有 " + first + " 至 " + last + " 的放假调休安排；其他年份待国务院办公厅通知补入。",
        "It covers "
            + first
            + " to "
            + last
            + "; other years wait for the State Council's notice to be added.");
  }

  private static NavigableMap<LocalDate, Boolean> read() {
    NavigableMap<LocalDate, Boolean> days = new TreeMap<>();
    Map<String, Boolean> kinds = Map.of("HOLIDAY", false, "WORKING_WEEKEND", true);
    for (ReferenceTable.Row row : ReferenceTable.read("working-days.csv").rows()) {
      Boolean working = kinds.get(row.get("kind"));
      if (working == null) {
        throw new IllegalStateException("working-days.csv: no kind " + row.get("kind"));
      }
      days.put(LocalDate.parse(row.get("date")), working);
    }
    return days;
  }
}
