package io.hanqiao.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Calendar days on the wire. */
public final class CalendarDay {

  private CalendarDay() {}

  /** Reads an ISO 8601 calendar day from 1900 to 2200. */
  public static Parsed<LocalDate> parse(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2200) {
        return Parsed.valid(day);
      }
    } catch (DateTimeParseException e) {
      // Said below, in words.
    }
    return Parsed.invalid(
        Flaw.of(
            Excerpt.of(text) + "不是 1900 至 2200 年间的有效日期。",
            Excerpt.of(text) + " is not a valid day from 1900 to 2200.",
            "请用 年-月-日，如 2026-03-31。",
            "Use year-month-day, such as 2026-03-31."));
  }
}
