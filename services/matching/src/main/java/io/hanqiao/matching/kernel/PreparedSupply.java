package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A supply on a day, ready to be held against many demands. A rule that is not in force is prepared
 * as if the supply stated nothing.
 */
final class PreparedSupply {

  private final LendingSupply supply;
  private final Set<LendingRule> inForce;
  private final boolean open;
  private final boolean firstTimeBorrowersOnly;
  private final boolean highTechOnly;
  private final Set<NegativeFlag> refusingFlags;
  private final int purposeMask;
  private final int securityMask;
  private final int collateralMask;
  private final int statedWithoutAssetMask;
  private final int taxGradeMask;
  private final @Nullable Tier minTier;
  private final Span amount;
  private final Span term;
  private final Span price;
  private final Span revenueCap;
  private final Span ageCompleted;
  private final Span ageBegun;
  private final Span debtRatio;
  private final Span revenue;
  private final Span patents;

  PreparedSupply(LendingSupply supply, LendingRulebook rulebook, LocalDate asOf) {
    this.supply = supply;
    this.inForce = rulebook.rulesInForce(asOf);
    this.refusingFlags =
        inForce.contains(LendingRule.NO_NEGATIVE_RECORD) ? rulebook.refusingFlags() : Set.of();
    this.open = !inForce.contains(LendingRule.OFFER_IN_FORCE) || isInForce(supply, asOf);
    this.firstTimeBorrowersOnly =
        requires(LendingRule.FIRST_TIME_BORROWERS_ONLY, supply.borrower().firstTimeBorrowersOnly());
    this.highTechOnly =
        requires(LendingRule.HIGH_TECH_REQUIRED, supply.borrower().highTechRequired());
    this.purposeMask = mask(LendingRule.PURPOSE_ACCEPTED, supply.loan().purposes());
    this.securityMask = mask(LendingRule.SECURITY_ACCEPTED, supply.security().types());
    this.collateralMask = mask(LendingRule.COLLATERAL_ACCEPTED, supply.security().collateral());
    this.statedWithoutAssetMask = withoutAsset(supply, rulebook.assetBacked());
    this.taxGradeMask = mask(LendingRule.TAX_GRADE_ACCEPTED, supply.figures().taxGrades());
    this.amount =
        span(
            LendingRule.AMOUNT_WITHIN_PRODUCT,
            supply.loan().amountMinFen(),
            supply.loan().amountMaxFen());
    this.term =
        span(
            LendingRule.TERM_WITHIN_PRODUCT,
            supply.loan().termMinMonths(),
            supply.loan().termMaxMonths());
    this.price = span(LendingRule.PRICE_WITHIN_CEILING, supply.loan().price().rateMinPpm(), null);
    this.revenueCap =
        span(
            LendingRule.AMOUNT_WITHIN_REVENUE_CAP,
            null,
            supply.figures().amountCapRevenuePercent());
    this.minTier =
        inForce.contains(LendingRule.TIER_RECOGNIZED) ? supply.borrower().minTier() : null;
    this.ageCompleted = span(LendingRule.AGE_WITHIN_RANGE, supply.borrower().minAgeMonths(), null);
    this.ageBegun = span(LendingRule.AGE_WITHIN_RANGE, null, supply.borrower().maxAgeMonths());
    this.debtRatio =
        span(LendingRule.DEBT_RATIO_WITHIN_LIMIT, null, supply.figures().maxDebtRatioPercent());
    this.revenue = revenue(supply);
    this.patents = span(LendingRule.PATENTS_AT_LEAST, supply.figures().minInventionPatents(), null);
  }

  private Span revenue(LendingSupply supply) {
    return span(
        LendingRule.REVENUE_WITHIN_RANGE,
        supply.figures().minAnnualRevenueFen(),
        supply.figures().maxAnnualRevenueFen());
  }

  private Span span(LendingRule rule, @Nullable Number least, @Nullable Number most) {
    return inForce.contains(rule) ? Span.of(least, most) : Span.OPEN;
  }

  /** Zero where nothing is stated: no stated set is empty. */
  private int mask(LendingRule rule, @Nullable Set<? extends Enum<?>> stated) {
    return stated == null || !inForce.contains(rule) ? 0 : Mask.of(stated);
  }

  private static int withoutAsset(LendingSupply supply, Set<SecurityType> assetBacked) {
    Set<SecurityType> types = EnumSet.noneOf(SecurityType.class);
    if (supply.security().types() != null) {
      types.addAll(supply.security().types());
    }
    types.removeAll(assetBacked);
    return Mask.of(types);
  }

  private static boolean isInForce(LendingSupply supply, LocalDate asOf) {
    return Span.of(day(supply.loan().validFrom()), day(supply.loan().validUntil()))
        .accepts(asOf.toEpochDay());
  }

  private static @Nullable Long day(@Nullable LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }

  /** Whether the supply is to be had at all on the day. */
  boolean isOpen() {
    return open;
  }

  /** Whether the supply may serve a need of these figures, on which most pairs fail. */
  boolean acceptsNeed(int purpose, int security, long amountFen, int termMonths) {
    return accepts(purposeMask, purpose)
        && accepts(securityMask, security)
        && amount.accepts(amountFen)
        && (termMonths == KernelScoring.SILENT ? !term.stated() : term.accepts(termMonths));
  }

  /** Whether no rule in force refuses the pair, where {@link #acceptsNeed} holds already. */
  boolean acceptsRest(PreparedDemand demand) {
    return acceptsCollateral(demand)
        && (demand.ceilingPpm == KernelScoring.SILENT || price.accepts(demand.ceilingPpm))
        && acceptsFirm(demand, demand.firm)
        && acceptsPlace(demand)
        && acceptsIndustry(demand.firm);
  }

  private boolean acceptsFirm(PreparedDemand demand, FirmFacts firm) {
    return acceptsTier(demand.tierShown)
        && revenueCap.accepts(demand.revenuePercent)
        && accepts(
            taxGradeMask,
            firm.figures().taxGrade() == null ? 0 : Mask.of(firm.figures().taxGrade()))
        && debtRatio.accepts(firm.figures().debtRatioPercent())
        && ageCompleted.accepts(demand.completedMonths)
        && ageBegun.accepts(demand.begunMonths)
        && revenue.accepts(firm.figures().annualRevenueFen())
        && patents.accepts(firm.figures().inventionPatents())
        && (!firstTimeBorrowersOnly || Boolean.TRUE.equals(firm.borrowing().firstTimeBorrower()))
        && (!highTechOnly || Boolean.TRUE.equals(firm.standing().highTechEnterprise()))
        && (firm.borrowing().negativeFlags() == null
            || Collections.disjoint(firm.borrowing().negativeFlags(), refusingFlags));
  }

  private boolean acceptsTier(@Nullable Tier shown) {
    return minTier == null || (shown != null && shown.compareTo(minTier) >= 0);
  }

  private static boolean accepts(int acceptedMask, int factMask) {
    return acceptedMask == 0 || (acceptedMask & factMask) != 0;
  }

  private boolean acceptsCollateral(PreparedDemand demand) {
    return accepts(collateralMask, demand.collateralMask)
        || (statedWithoutAssetMask & demand.securityMask) != 0;
  }

  private boolean requires(LendingRule rule, @Nullable Boolean stated) {
    return Boolean.TRUE.equals(stated) && inForce.contains(rule);
  }

  private boolean acceptsPlace(PreparedDemand demand) {
    return !inForce.contains(LendingRule.SERVICE_AREA)
        || Reach.isOpen(supply)
        || Reach.of(supply, demand).isInside();
  }

  private boolean acceptsIndustry(FirmFacts firm) {
    Set<String> accepted = supply.borrower().industries();
    if (accepted == null || !inForce.contains(LendingRule.INDUSTRY_ACCEPTED)) {
      return true;
    }
    if (firm.industry().section() != null && accepted.contains(firm.industry().section())) {
      return true;
    }
    String code = firm.industry().code();
    for (int digits = 2; code != null && digits <= code.length(); digits++) {
      if (accepted.contains(code.substring(0, digits))) {
        return true;
      }
    }
    return false;
  }
}
