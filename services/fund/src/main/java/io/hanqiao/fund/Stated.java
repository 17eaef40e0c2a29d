package io.hanqiao.fund;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a form states, and whether it holds together. */
public final class Stated {

  private Stated() {}

  /** Reads a list of codes; an empty one states nothing, so it is not clear what is meant. */
  public static <T> @Nullable Set<T> codes(
      Findings in,
      String field,
      @Nullable List<String> values,
      Function<? super String, Parsed<T>> parser) {
    if (values != null && values.isEmpty()) {
      in.add(
          field,
          "[]",
          Flaw.of(
              "列表是空的。",
              "The list is empty.",
              "不限请不要填此项；有限定的请至少列出一个代码。",
              "Leave the field out if there is no limit, or list one code at least."));
      return null;
    }
    return in.optionalSet(field, values, parser);
  }

  /** Adds a finding to {@code highField} if both ends are stated and the high one is below. */
  public static <T extends Comparable<? super T>> void inOrder(
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
            "请使 " + lowField + " 不大于 " + highField + "；只限定一端时另一端不填。",
            "Let "
                + lowField
                + " be at most "
                + highField
                + "; leave out an end that is not set."));
  }
}
