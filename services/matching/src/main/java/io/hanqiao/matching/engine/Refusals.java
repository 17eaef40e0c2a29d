package io.hanqiao.matching.engine;

import io.hanqiao.matching.RefusalCount;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.Rule;
import io.hanqiao.matching.RuleOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** Counts which rules keep a demand from many supplies. */
public final class Refusals {

  private static final Comparator<RefusalCount> MOST_FIRST =
      Comparator.comparingInt(RefusalCount::refused).reversed();

  private Refusals() {}

  /**
   * The summary of all supplies, each checked against every rule.
   *
   * @param rules in their declared order, which decides ties
   */
  public static <R extends Rule, S> RefusalSummary of(
      List<R> rules, Collection<S> supplies, BiFunction<R, S, RuleOutcome> check) {
    int[] failed = new int[rules.size()];
    int[] missing = new int[rules.size()];
    int[] alone = new int[rules.size()];
    int eligible = 0;
    for (S supply : supplies) {
      int refusing = 0;
      int last = 0;
      for (int i = 0; i < failed.length; i++) {
        RuleOutcome outcome = check.apply(rules.get(i), supply);
        if (outcome.refuses()) {
          refusing++;
          last = i;
          (outcome == RuleOutcome.FAILED ? failed : missing)[i]++;
        }
      }
      if (refusing == 0) {
        eligible++;
      } else if (refusing == 1) {
        alone[last]++;
      }
    }
    List<RefusalCount> counts = new ArrayList<>();
    for (int i = 0; i < failed.length; i++) {
      if (failed[i] + missing[i] > 0) {
        counts.add(new RefusalCount(rules.get(i), failed[i], missing[i], alone[i]));
      }
    }
    counts.sort(MOST_FIRST);
    return new RefusalSummary(supplies.size(), eligible, counts);
  }
}
