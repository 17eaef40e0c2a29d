package io.hanqiao.matching.change.lending;

import org.jspecify.annotations.Nullable;

/** Parts of figures in percent, the way the rules hold them against each other. */
final class Shares {

  private Shares() {}

  /** The largest figure that is not above so many percent of the whole; null if either is. */
  static @Nullable Long of(@Nullable Integer percent, @Nullable Long whole) {
    return percent == null || whole == null ? null : (Long) (whole * percent / 100);
  }

  /**
   * The smallest whole of which the figure is not above so many percent; null if there is none or
   * nothing is asked.
   */
  static @Nullable Long wholeFor(@Nullable Integer percent, @Nullable Long figure) {
    return percent == null || percent == 0 || figure == null
        ? null
        : (Long) ((figure * 100 + percent - 1) / percent);
  }
}
