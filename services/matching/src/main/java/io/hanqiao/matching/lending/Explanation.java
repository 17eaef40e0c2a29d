package io.hanqiao.matching.lending;

import io.hanqiao.matching.Band;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Points;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a pair came out as it did. It holds both sides' exact facts and shows neither: a reader gets
 * the {@link #demandView} or the {@link #supplyView}.
 */
public final class Explanation {

  private final LendingRulebook rulebook;
  private final LocalDate asOf;
  private final LendingDemand demand;
  private final LendingSupply supply;
  private final Map<LendingRule, RuleOutcome> outcomes = new EnumMap<>(LendingRule.class);
  private final DemandScoring demandScoring;
  private final SupplyScoring supplyScoring;
  private final OfferWords offerWords;

  private Explanation(
      LendingRulebook rulebook, LocalDate asOf, LendingDemand demand, LendingSupply supply) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.demand = demand;
    this.supply = supply;
    this.demandScoring = new DemandScoring(rulebook);
    this.supplyScoring = new SupplyScoring(rulebook, asOf);
    this.offerWords = new OfferWords(rulebook);
    LendingRules rules = new LendingRules(rulebook, asOf);
    for (LendingRule rule : rules.inForce()) {
      outcomes.put(rule, rules.check(rule, demand, supply));
    }
  }

  static Explanation of(
      LendingRulebook rulebook, LocalDate asOf, LendingDemand demand, LendingSupply supply) {
    return new Explanation(rulebook, asOf, demand, supply);
  }

  /** Whether no rule in force refuses. */
  public boolean eligible() {
    return outcomes.values().stream().noneMatch(RuleOutcome::refuses);
  }

  /** What the firm may read. */
  public DemandView demandView() {
    List<Points> demandPoints = demandPoints();
    List<Points> supplyPoints = supplyPoints();
    Pairing pairing =
        new Pairing(demand.needId(), supply.offerId(), sum(demandPoints), sum(supplyPoints));
    List<RuleReason> reasons = new ArrayList<>();
    outcomes.forEach((rule, outcome) -> reasons.add(reason(rule, outcome)));
    return new DemandView(
        pairing, asOf, rulebook.id(), eligible(), reasons, demandPoints, supplyPoints);
  }

  /** What the bank may read. */
  public SupplyView supplyView() {
    List<Points> points = supplyPoints();
    List<OwnTerm> terms = new ArrayList<>();
    for (LendingRule rule : outcomes.keySet()) {
      terms.add(new OwnTerm(rule.id(), rule.text(), offerWords.says(rule, supply)));
    }
    List<CriterionBand> bands = new ArrayList<>();
    for (Points given : points) {
      bands.add(new CriterionBand(given.criterionId(), given.name(), given.band()));
    }
    return new SupplyView(
        demand.needId(),
        supply.offerId(),
        asOf,
        rulebook.id(),
        eligible(),
        terms,
        counts(),
        Band.of(sum(points), Pairing.FULL_SCORE),
        bands);
  }

  private RuleReason reason(LendingRule rule, RuleOutcome outcome) {
    return new RuleReason(
        rule.id(),
        rule.text(),
        rulebook.clause(rule).source(),
        outcome,
        offerWords.says(rule, supply),
        FirmWords.has(rule, demand),
        outcome == RuleOutcome.FACT_MISSING ? remedy(rule) : null);
  }

  private static @Nullable Text remedy(LendingRule rule) {
    return Wording.join(new Text("请补充：", "Supply: "), rule.fact(), new Text("。", "."));
  }

  private List<Points> demandPoints() {
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

  private List<Points> supplyPoints() {
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

  private static int sum(List<Points> points) {
    return points.stream().mapToInt(Points::points).sum();
  }

  private OutcomeCounts counts() {
    return new OutcomeCounts(
        count(RuleOutcome.PASSED),
        count(RuleOutcome.FAILED),
        count(RuleOutcome.NOT_STATED),
        count(RuleOutcome.FACT_MISSING));
  }

  private int count(RuleOutcome wanted) {
    return (int) outcomes.values().stream().filter(outcome -> outcome == wanted).count();
  }
}
