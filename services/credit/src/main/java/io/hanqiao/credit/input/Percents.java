package io.hanqiao.credit.input;

import io.hanqiao.vocabulary.Rate;
import org.jspecify.annotations.Nullable;

/** Yearly rates that may be unstated: percent on the wire, parts per million inside. */
public final class Percents {

  private Percents() {}

  /** In parts per million; null stays null. */
  public static @Nullable Integer ppm(@Nullable Rate rate) {
    return rate == null ? null : rate.ppm();
  }

  /** In percent with two to four decimals; null stays null. */
  public static @Nullable String percent(@Nullable Integer ppm) {
    return ppm == null ? null : new Rate(ppm).toPercent();
  }
}
