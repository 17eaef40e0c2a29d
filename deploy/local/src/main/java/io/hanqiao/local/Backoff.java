package io.hanqiao.local;

import java.time.Duration;

/**
 * How long to wait before a process that died is started again: at once the first time, longer each
 * time it dies soon after its start.
 *
 * @param soonDeaths how often in a row it died soon
 */
record Backoff(int soonDeaths) {
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int LOOP = 3;

  static final Backoff NONE = new Backoff(0);

  /** After another death, at that age. */
  Backoff afterDeathAt(Duration age) {
    return new Backoff(age.compareTo(SOON) < 0 ? soonDeaths + 1 : 1);
  }

  /** How long to wait now. */
  Duration delay() {
    if (soonDeaths <= 1) {
      return Duration.ZERO;
    }
    Duration doubled = Duration.ofSeconds(1L << Math.min(soonDeaths - 2, 10));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  /** Whether it dies so often that a person should look. */
  boolean isLoop() {
    return soonDeaths >= LOOP;
  }
}
