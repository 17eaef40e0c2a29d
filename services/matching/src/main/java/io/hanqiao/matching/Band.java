package io.hanqiao.matching;

/** How good a score is, for a reader who may not see the digits. */
public enum Band {
  /** Two thirds of the points or more. */
  HIGH,
  /** One third of the points or more. */
  MEDIUM,
  /** Less than one third of the points. */
  LOW;

  /**
   * The band of a score.
   *
   * @param points reached, 0..max
   * @param max reachable; a criterion that weighs nothing is always {@link #LOW}
   */
  public static Band of(int points, int max) {
    if (max == 0) {
      return LOW;
    }
    long thirds = 3L * points;
    if (thirds >= 2L * max) {
      return HIGH;
    }
    return thirds >= max ? MEDIUM : LOW;
  }
}
