package io.hanqiao.matching.lending;

import io.hanqiao.matching.disclosed.CoarseOutlook;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Shares;
import io.hanqiao.matching.place.Locality;
import io.hanqiao.vocabulary.AreaBasis;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How financing needs look to banks before a grant. */
public final class LendingOutlook
    implements CoarseOutlook.Terms<SupplyCriterion, ToldNeed, LendingSupply> {

  private static final List<SupplyCriterion> DECIDABLE =
      List.of(
          SupplyCriterion.AMOUNT_POSITION, SupplyCriterion.LOCALITY, SupplyCriterion.PURPOSE_FOCUS);

  private final LendingRulebook rulebook;
  private final Set<LendingRule> inForce;
  private final Locality locality;
  private final LocalDate asOf;

  private LendingOutlook(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.inForce = rulebook.rulesInForce(asOf);
    this.locality =
        new Locality(
            rulebook.thresholds().districtShare(),
            rulebook.thresholds().cityShare(),
            rulebook.thresholds().provinceShare());
    this.asOf = asOf;
  }

  /**
   * Under a rulebook, on a day.
   *
   * @throws IllegalArgumentException if the day is before the rulebook's first
   */
  public static Outlook<ToldNeed, LendingSupply> of(LendingRulebook rulebook, LocalDate asOf) {
    Map<SupplyCriterion, Integer> weights = new EnumMap<>(SupplyCriterion.class);
    for (SupplyCriterion criterion : SupplyCriterion.values()) {
      weights.put(criterion, rulebook.weight(criterion));
    }
    return new CoarseOutlook<>(
        weights, rulebook.thresholds().unknownShare(), new LendingOutlook(rulebook, asOf));
  }

  @Override
  public boolean mayPair(ToldNeed told, LendingSupply supply) {
    ProviderLimits limits = supply.limits();
    return keeps(LendingRule.OFFER_IN_FORCE, isOpen(supply.loan()))
        && keeps(LendingRule.RISK_POOL_OPEN, !Boolean.TRUE.equals(limits.riskPoolSuspended()))
        && keeps(LendingRule.PURPOSE_ACCEPTED, purposeAccepted(told, supply.loan()))
        && keeps(
            LendingRule.AMOUNT_WITHIN_PRODUCT,
            told.amount().mayLieWithin(supply.loan().amountMinFen(), supply.loan().amountMaxFen()))
        && keeps(LendingRule.HEADROOM_LEFT, told.amount().mayLieWithin(null, limits.headroomFen()))
        && keeps(
            LendingRule.BANK_LIMIT_PER_FIRM,
            told.amount().mayLieWithin(null, limits.bankMaxPerFirmFen()))
        && keeps(LendingRule.SERVICE_AREA, mayLieIn(told, supply.area()))
        && keeps(
            LendingRule.INDUSTRY_ACCEPTED,
            industryMayBeAccepted(told, supply.borrower().industries()));
  }

  @Override
  public List<SupplyCriterion> criteria() {
    return DECIDABLE;
  }

  @Override
  public int share(SupplyCriterion criterion, ToldNeed told, LendingSupply supply) {
    return switch (criterion) {
      case AMOUNT_POSITION ->
          told.amount()
              .position(
                  supply.loan().amountMinFen(),
                  supply.loan().amountMaxFen(),
                  rulebook.thresholds().positionFullThousandths(),
                  rulebook.thresholds().positionEdgeShare());
      case LOCALITY ->
          told.place()
              .share(
                  locality,
                  supply.area().area().divisions(),
                  supply.area().area().managementDistricts());
      case PURPOSE_FOCUS ->
          Shares.focus(
              supply.loan().purposes(), told.purpose(), rulebook.thresholds().purposeStep());
      case TERM_POSITION, TIER, RELATIONSHIP_ROOM -> Criteria.UNKNOWN;
    };
  }

  private boolean keeps(LendingRule rule, boolean kept) {
    return kept || !inForce.contains(rule);
  }

  private boolean isOpen(LoanTerms loan) {
    return Checks.holdsOn(asOf, loan.validFrom(), loan.validUntil());
  }

  /** A need that says no purpose is told as such: an offer that states some refuses it. */
  private static boolean purposeAccepted(ToldNeed told, LoanTerms loan) {
    return !Checks.oneOf(loan.purposes(), told.purpose()).refuses();
  }

  /** Of a project's place nothing is told. */
  private static boolean mayLieIn(ToldNeed told, AreaTerms terms) {
    return (terms.basis() != null && terms.basis() != AreaBasis.FIRM)
        || told.place().mayLieIn(terms.area().divisions(), terms.area().managementDistricts());
  }

  /** A code finer than the division told could be the firm's. */
  private static boolean industryMayBeAccepted(ToldNeed told, @Nullable Set<String> accepted) {
    String division = told.industryDivision();
    String section = told.industrySection();
    if (accepted == null || division == null) {
      return true;
    }
    return accepted.stream().anyMatch(item -> item.equals(section) || item.startsWith(division));
  }
}
