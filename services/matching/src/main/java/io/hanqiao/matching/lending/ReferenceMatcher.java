package io.hanqiao.matching.lending;

import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.Rule;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.engine.Refusals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The loan market worked out pair by pair, for reading and for checking: what the kernel must equal
 * to the digit, and what explanations are made of.
 */
public final class ReferenceMatcher {

  private final LendingRules rules;
  private final DemandScoring demandScoring;
  private final SupplyScoring supplyScoring;
  private final PairReasons reasons;

  /** A matcher under a rulebook, on a day, for offers without conditions of their own. */
  public ReferenceMatcher(LendingRulebook rulebook, LocalDate asOf) {
    this(rulebook, asOf, UnreadConditions.UNREAD);
  }

  /** A matcher under a rulebook, on a day. */
  public ReferenceMatcher(LendingRulebook rulebook, LocalDate asOf, ConditionCheck conditions) {
    this.rules = new LendingRules(rulebook, asOf, conditions);
    this.demandScoring = new DemandScoring(rulebook, asOf);
    this.supplyScoring = new SupplyScoring(rulebook, asOf);
    this.reasons = new PairReasons(rulebook, asOf, rules);
  }

  /** Whether no rule in force refuses the pair. */
  public boolean eligible(LendingDemand demand, LendingSupply supply) {
    return rules.eligible(demand, supply);
  }

  /** Both scores of a pair, whether eligible or not. */
  public Pairing score(LendingDemand demand, LendingSupply supply) {
    return new Pairing(
        demand.needId(),
        supply.offerId(),
        demandScoring.score(demand, supply),
        supplyScoring.score(demand, supply));
  }

  /** The {@code most} eligible supplies that suit the demand best, best first. */
  public Shortlist bestSupplies(
      LendingDemand demand, Collection<LendingSupply> supplies, int most) {
    List<Pairing> pairings = new ArrayList<>();
    for (LendingSupply supply : supplies) {
      if (eligible(demand, supply)) {
        pairings.add(score(demand, supply));
      }
    }
    return best(pairings, Pairing.FOR_DEMAND, most);
  }

  /** The {@code most} eligible demands that suit the supply best, best first. */
  public Shortlist bestDemands(LendingSupply supply, Collection<LendingDemand> demands, int most) {
    List<Pairing> pairings = new ArrayList<>();
    for (LendingDemand demand : demands) {
      if (eligible(demand, supply)) {
        pairings.add(score(demand, supply));
      }
    }
    return best(pairings, Pairing.FOR_SUPPLY, most);
  }

  /** Every rule and every criterion of one pair, eligible or not, with reasons. */
  public Explanation explain(LendingDemand demand, LendingSupply supply) {
    return reasons.explain(this, demand, supply);
  }

  /** Which rules keep the demand from the supplies given. */
  public RefusalSummary refusals(LendingDemand demand, Collection<LendingSupply> supplies) {
    return Refusals.of(
        List.copyOf(rules.inForce()),
        supplies,
        (rule, supply) -> rules.check(rule, demand, supply));
  }

  /** The rules that refuse the pair, in their declared order. */
  List<Rule> refusing(LendingDemand demand, LendingSupply supply) {
    List<Rule> refusing = new ArrayList<>();
    for (LendingRule rule : rules.inForce()) {
      if (rules.check(rule, demand, supply).refuses()) {
        refusing.add(rule);
      }
    }
    return refusing;
  }

  private static Shortlist best(List<Pairing> pairings, Comparator<Pairing> order, int most) {
    pairings.sort(order);
    return new Shortlist(pairings.size(), pairings.subList(0, Math.min(most, pairings.size())));
  }
}
