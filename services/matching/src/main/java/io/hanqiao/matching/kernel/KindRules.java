package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.PreparedNeed.figure;

import io.hanqiao.matching.kernel.AnyKeyRule.Shared;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The rules in force that read nothing of a need but its {@link NeedKind}, and those about the
 * offer alone. Those that leave the fewest offers come first.
 */
final class KindRules {

  private final LendingRulebook rulebook;
  private final LocalDate asOf;
  private final Set<LendingRule> inForce;

  private KindRules(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.inForce = rulebook.rulesInForce(asOf);
  }

  /**
   * The rules, over the needs' kinds.
   *
   * @throws IllegalArgumentException if the day is before the rulebook's first
   */
  static List<PairRule> of(LendingRulebook rulebook, LocalDate asOf) {
    KindRules made = new KindRules(rulebook, asOf);
    List<PairRule> rules = new ArrayList<>();
    made.security(rules);
    made.term(rules);
    if (made.holds(LendingRule.SERVICE_AREA)) {
      rules.add(new AnyKeyRule(OfferKeys::areas, need -> need.places, Shared.BY_MANY));
    }
    rules.add(new LoneRule(made::isOpen, need -> true));
    return List.copyOf(rules);
  }

  private boolean holds(LendingRule rule) {
    return inForce.contains(rule);
  }

  private void security(List<PairRule> rules) {
    if (holds(LendingRule.PURPOSE_ACCEPTED)) {
      rules.add(
          any(
              LoanPurpose.values().length,
              supply -> Mask.of(supply.loan().purposes()),
              NeedKind::purpose));
    }
    if (holds(LendingRule.SECURITY_ACCEPTED)) {
      rules.add(
          any(
              SecurityType.values().length,
              supply -> Mask.of(supply.security().types()),
              NeedKind::securities));
    }
    if (holds(LendingRule.COLLATERAL_ACCEPTED)) {
      // Assets, and beside them the kinds of security by which a pair goes without.
      int assets = Collateral.values().length;
      rules.add(
          any(
              assets + SecurityType.values().length,
              supply ->
                  supply.security().collateral() == null
                      ? 0
                      : Mask.of(supply.security().collateral()) | withoutAsset(supply) << assets,
              kind -> kind.collateral() | kind.securities() << assets));
    }
  }

  private long withoutAsset(LendingSupply supply) {
    return Mask.of(supply.security().types()) & ~Mask.of(rulebook.assetBacked());
  }

  private void term(List<PairRule> rules) {
    if (holds(LendingRule.TERM_WITHIN_PRODUCT)) {
      rules.add(
          FigureRule.atLeast(
              supply -> figure(supply.loan().termMinMonths()), need -> need.kind.termMonths()));
      rules.add(
          FigureRule.atMost(
              supply -> figure(supply.loan().termMaxMonths()), need -> need.kind.termMonths()));
    }
  }

  private boolean isOpen(LendingSupply supply) {
    LocalDate from = supply.loan().validFrom();
    LocalDate until = supply.loan().validUntil();
    boolean inTime =
        (from == null || !asOf.isBefore(from)) && (until == null || !asOf.isAfter(until));
    boolean suspended = Boolean.TRUE.equals(supply.limits().riskPoolSuspended());
    return (inTime || !holds(LendingRule.OFFER_IN_FORCE))
        && (!suspended || !holds(LendingRule.RISK_POOL_OPEN));
  }

  private static PairRule any(
      int bits, ToLongFunction<LendingSupply> accepted, ToLongFunction<NeedKind> given) {
    return new AnyMarkRule(bits, accepted, need -> given.applyAsLong(need.kind));
  }
}
