package io.hanqiao.matching.lending;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every hard rule of a loan offer, decided for one pair on one day. Written for reading: the kernel
 * decides the same in another way and is tested against this class. The rules themselves are beside
 * it, by subject.
 *
 * <p>A rule whose clause is not in force on the day is not applied at all.
 */
public final class LendingRules {

  private final Set<LendingRule> inForce;
  private final ConditionCheck conditions;
  private final LocalDate asOf;
  private final Map<LendingRule, Ruling> rulings = new EnumMap<>(LendingRule.class);

  /** The rules of a rulebook on a day, for offers without conditions of their own. */
  public LendingRules(LendingRulebook rulebook, LocalDate asOf) {
    this(rulebook, asOf, UnreadConditions.UNREAD);
  }

  /** The rules of a rulebook on a day. */
  public LendingRules(LendingRulebook rulebook, LocalDate asOf, ConditionCheck conditions) {
    this.inForce = rulebook.rulesInForce(asOf);
    this.conditions = conditions;
    this.asOf = asOf;
    LoanRules.addTo(rulings, rulebook, asOf);
    AmountRules.addTo(rulings, rulebook);
    BorrowerRules.addTo(rulings, rulebook, asOf);
    FigureRules.addTo(rulings, asOf);
    SecurityRules.addTo(rulings, rulebook);
    PlaceRules.addTo(rulings);
    ProjectRules.addTo(rulings);
    AnchorRules.addTo(rulings);
    ConditionRules.addTo(rulings, conditions, asOf);
  }

  /** The rules that hold on the day. */
  public Set<LendingRule> inForce() {
    return inForce;
  }

  /** Whether no rule in force refuses the pair. */
  public boolean eligible(LendingDemand demand, LendingSupply supply) {
    for (LendingRule rule : inForce) {
      if (check(rule, demand, supply).refuses()) {
        return false;
      }
    }
    return true;
  }

  /** What one rule says of the pair. */
  public RuleOutcome check(LendingRule rule, LendingDemand demand, LendingSupply supply) {
    return ruling(rule).decision().of(demand, supply);
  }

  /** What the offer says on a rule's matter: published, anyone may read it. */
  Text supplySays(LendingRule rule, LendingSupply supply) {
    return ruling(rule).supplySays().apply(supply);
  }

  /** What need and firm have on a rule's matter, exact: for the firm's own eyes only. */
  Text demandHas(LendingRule rule, LendingDemand demand) {
    return ruling(rule).demandHas().apply(demand);
  }

  /** Which parts of the lender's own conditions refuse the pair. */
  Optional<ConditionCheck.Unkept> unkept(LendingDemand demand, LendingSupply supply) {
    return ConditionRules.unkept(conditions, demand, supply, asOf);
  }

  private Ruling ruling(LendingRule rule) {
    Ruling ruling = rulings.get(rule);
    if (ruling == null) {
      throw new IllegalStateException("Nobody decides " + rule.id());
    }
    return ruling;
  }
}
