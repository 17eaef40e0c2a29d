package io.hanqiao.matching.gap;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.RefusalCount;
import io.hanqiao.matching.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule that keeps needs from supply.
 *
 * @param rule the rule
 * @param needs needs that it keeps from at least one offer
 * @param everywhere of these, needs that it keeps from every offer, whatever else does
 */
public record Unserved(Rule rule, int needs, int everywhere) {

  private static final Comparator<Unserved> MOST_FIRST =
      Comparator.comparingInt(Unserved::everywhere)
          .thenComparingInt(Unserved::needs)
          .reversed()
          .thenComparing(unserved -> unserved.rule().id());

  /** The rules that keep some demands from all supplies, the one that weighs most first. */
  public static <D, S> List<Unserved> of(
      Market<D, S> market, Collection<D> demands, Collection<S> supplies, LocalDate asOf) {
    Map<Rule, Unserved> rules = new LinkedHashMap<>();
    for (D demand : demands) {
      for (RefusalCount count : market.refusals(demand, supplies, asOf).counts()) {
        int everywhere = count.refused() == supplies.size() ? 1 : 0;
        rules.merge(
            count.rule(),
            new Unserved(count.rule(), 1, everywhere),
            (a, b) -> new Unserved(a.rule, a.needs + b.needs, a.everywhere + b.everywhere));
      }
    }
    List<Unserved> all = new ArrayList<>(rules.values());
    all.sort(MOST_FIRST);
    return all;
  }
}
