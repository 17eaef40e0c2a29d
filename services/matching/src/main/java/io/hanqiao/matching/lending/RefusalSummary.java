package io.hanqiao.matching.lending;

import io.hanqiao.matching.RuleOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a demand has so few eligible supplies.
 *
 * @param supplies how many were looked at
 * @param eligible how many no rule refuses
 * @param counts one per rule that refuses any, the one that refuses most first, ties in the rules'
 *     declared order
 */
public record RefusalSummary(int supplies, int eligible, List<RefusalCount> counts) {

  private static final Comparator<RefusalCount> MOST_FIRST =
      Comparator.comparingInt(RefusalCount::refused).reversed().thenComparing(RefusalCount::rule);

  /** A list that nobody changes afterwards. */
  public RefusalSummary {
    counts = List.copyOf(counts);
  }

  /** The rules that alone keep at least one supply away, the one that frees most first. */
  public List<RefusalCount> blockingAlone() {
    return counts.stream()
        .filter(count -> count.alone() > 0)
        .sorted(Comparator.comparingInt(RefusalCount::alone).reversed())
        .toList();
  }

  static RefusalSummary of(
      LendingRules rules, LendingDemand demand, Collection<LendingSupply> supplies) {
    Tally failed = new Tally();
    Tally missing = new Tally();
    Tally alone = new Tally();
    int eligible = 0;
    for (LendingSupply supply : supplies) {
      Set<LendingRule> refusing = EnumSet.noneOf(LendingRule.class);
      for (LendingRule rule : rules.inForce()) {
        RuleOutcome outcome = rules.check(rule, demand, supply);
        if (outcome.refuses()) {
          refusing.add(rule);
          (outcome == RuleOutcome.FAILED ? failed : missing).add(rule);
        }
      }
      if (refusing.isEmpty()) {
        eligible++;
      } else if (refusing.size() == 1) {
        refusing.forEach(alone::add);
      }
    }
    List<RefusalCount> counts = new ArrayList<>();
    for (LendingRule rule : rules.inForce()) {
      if (failed.of(rule) + missing.of(rule) > 0) {
        counts.add(new RefusalCount(rule, failed.of(rule), missing.of(rule), alone.of(rule)));
      }
    }
    counts.sort(MOST_FIRST);
    return new RefusalSummary(supplies.size(), eligible, counts);
  }

  private static final class Tally {

    private final Map<LendingRule, Integer> counts = new EnumMap<>(LendingRule.class);

    void add(LendingRule rule) {
      counts.merge(rule, 1, Integer::sum);
    }

    int of(LendingRule rule) {
      return counts.getOrDefault(rule, 0);
    }
  }
}
