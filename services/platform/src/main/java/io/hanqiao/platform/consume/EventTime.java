package io.hanqiao.platform.consume;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads the time of an event. The form all our producers write is taken apart by hand: the parser
 * of the platform is right about every form there is, and took a twentieth of a replay.
 */
final class EventTime {

  /** {@code 2026-11-01T00:00:00} before the fraction. */
  private static final int SECONDS_END = 19;

  private static final int NANO_DIGITS = 9;
  private static final String FORM = "0000-00-00T00:00:00";

  private EventTime() {}

  /**
   * An ISO 8601 instant.
   *
   * @throws java.time.DateTimeException if it is none
   */
  static Instant parse(String text) {
    int end = text.length() - 1;
    if (!isUsual(text, end)) {
      return Instant.parse(text);
    }
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, SECONDS_END);
    if (hour > 23 || minute > 59 || second > 59) {
      return Instant.parse(text);
    }
    LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int nanos = 0;
    for (int digit = 0; digit < NANO_DIGITS; digit++) {
      int at = SECONDS_END + 1 + digit;
      nanos = nanos * 10 + (at < end ? text.charAt(at) - '0' : 0);
    }
    long seconds = ((day.toEpochDay() * 24 + hour) * 60 + minute) * 60 + second;
    return Instant.ofEpochSecond(seconds, nanos);
  }

  /** Digits and signs where they usually are, up to nine decimals, and a Z. */
  private static boolean isUsual(String text, int end) {
    if (end < SECONDS_END || text.charAt(end) != 'Z' || end == SECONDS_END + 1) {
      return false;
    }
    if (end > SECONDS_END && (text.charAt(SECONDS_END) != '.' || end > SECONDS_END + 10)) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char wanted = i < SECONDS_END ? FORM.charAt(i) : i == SECONDS_END ? '.' : '0';
      char found = text.charAt(i);
      if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
