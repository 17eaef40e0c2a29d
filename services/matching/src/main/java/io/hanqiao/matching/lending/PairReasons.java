package io.hanqiao.matching.lending;

import io.hanqiao.matching.Disclosure;
import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Finding;
import io.hanqiao.matching.Points;
import io.hanqiao.matching.RuleOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out why a pair of the loan market came out as it did. */
final class PairReasons {

  private final LendingRulebook rulebook;
  private final LocalDate asOf;
  private final LendingRules rules;
  private final DemandScoring demandScoring;
  private final SupplyScoring supplyScoring;

  PairReasons(LendingRulebook rulebook, LocalDate asOf, LendingRules rules) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.rules = rules;
    this.demandScoring = new DemandScoring(rulebook, asOf);
    this.supplyScoring = new SupplyScoring(rulebook, asOf);
  }

  Explanation explain(ReferenceMatcher matcher, LendingDemand demand, LendingSupply supply) {
    return new Explanation(
        matcher.score(demand, supply),
        asOf,
        rulebook.id(),
        findings(demand, supply),
        demandPoints(demand, supply),
        supplyPoints(demand, supply),
        Disclosure.SUPPLY_ONLY);
  }

  private List<Finding> findings(LendingDemand demand, LendingSupply supply) {
    List<Finding> findings = new ArrayList<>();
    for (LendingRule rule : rules.inForce()) {
      RuleOutcome outcome = rules.check(rule, demand, supply);
      Optional<ConditionCheck.Unkept> unkept =
          rule == LendingRule.OWN_CONDITIONS && outcome.refuses()
              ? rules.unkept(demand, supply)
              : Optional.empty();
      findings.add(
          new Finding(
              rule,
              rulebook.clause(rule).source(),
              outcome,
              rules.supplySays(rule, supply),
              unkept.map(ConditionCheck.Unkept::has).orElse(rules.demandHas(rule, demand)),
              false,
              unkept.map(ConditionCheck.Unkept::asks).orElse(null)));
    }
    return findings;
  }

  private List<Points> demandPoints(LendingDemand demand, LendingSupply supply) {
    CriterionWords words = new CriterionWords(demandScoring);
    List<Points> points = new ArrayList<>();
    for (DemandCriterion criterion : DemandCriterion.values()) {
      points.add(
          new Points(
              criterion.id(),
              criterion.text(),
              demandScoring.points(criterion, demand, supply),
              rulebook.weight(criterion),
              words.reason(criterion, demand, supply)));
    }
    return points;
  }

  private List<Points> supplyPoints(LendingDemand demand, LendingSupply supply) {
    List<Points> points = new ArrayList<>();
    for (SupplyCriterion criterion : SupplyCriterion.values()) {
      boolean stated = supplyScoring.share(criterion, demand, supply) != null;
      points.add(
          new Points(
              criterion.id(),
              criterion.text(),
              supplyScoring.points(criterion, demand, supply),
              rulebook.weight(criterion),
              stated ? CriterionWords.reason(criterion, demand, supply) : CriterionWords.NEUTRAL));
    }
    return points;
  }
}
