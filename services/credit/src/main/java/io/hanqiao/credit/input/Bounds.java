package io.hanqiao.credit.input;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import org.jspecify.annotations.Nullable;

/** The two ends of a range must not cross. */
public final class Bounds {

  private Bounds() {}

  /** Adds a finding to {@code highField} if both ends are stated and the high one is below. */
  public static <T extends Comparable<? super T>> void check(
      Findings in, String lowField, @Nullable T low, String highField, @Nullable T high) {
    if (low == null || high == null || low.compareTo(high) <= 0) {
      return;
    }
    in.add(
        highField,
        high,
        Flaw.of(
            "上限 " + high + " 小于下限 " + lowField + " " + low + "。",
            "The upper end " + high + " is below the lower end " + lowField + " " + low + ".",
            "请使 " + lowField + " 不大于 " + highField + "；只载明一端时另一端不填。",
            "Let " + lowField + " be at most " + highField + "; leave out an end not stated."));
  }
}
