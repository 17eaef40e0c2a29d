package io.hanqiao.platform.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** The clock of a service under test. It shows the time until a test puts it elsewhere. */
public final class MovableClock extends Clock {

  private static final MovableClock OF_WUHAN = new MovableClock(ZoneId.of("Asia/Shanghai"));

  private static volatile Duration ahead = Duration.ZERO;

  private final ZoneId zone;

  private MovableClock(ZoneId zone) {
    this.zone = zone;
  }

  /** The one that services under test share, in Asia/Shanghai. */
  public static Clock ofWuhan() {
    return OF_WUHAN;
  }

  /** Puts it to a time, such as {@code 2026-09-30T11:00:00+08:00}; it runs on from there. */
  public static void moveTo(String time) {
    ahead = Duration.between(Instant.now(), ZonedDateTime.parse(time).toInstant());
  }

  /** Puts it back to the time. */
  public static void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovableClock(other);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }
}
