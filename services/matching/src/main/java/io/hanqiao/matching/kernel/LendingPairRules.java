package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.PreparedNeed.figure;
import static io.hanqiao.matching.kernel.StepIndex.NONE;

import io.hanqiao.matching.kernel.AnyKeyRule.Shared;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a rulebook that hold on a day, beside those of {@link KindRules}, each written as
 * one of a few forms that bitmaps decide. A rule that is not in force is left out. The lender's own
 * conditions are not decided here: whoever searches does so, in the order of the scores.
 *
 * <p>Those that leave the fewest rows come first.
 */
final class LendingPairRules {

  private final LendingRulebook rulebook;
  private final Set<LendingRule> inForce;
  private final List<PairRule> rules = new ArrayList<>();

  private LendingPairRules(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.inForce = rulebook.rulesInForce(asOf);
  }

  /**
   * The rules in force.
   *
   * @throws IllegalArgumentException if the day is before the rulebook's first
   */
  static List<PairRule> of(LendingRulebook rulebook, LocalDate asOf) {
    LendingPairRules made = new LendingPairRules(rulebook, asOf);
    made.amounts();
    made.marks();
    made.keys();
    made.firm();
    made.price();
    made.figures();
    made.recordsAndBorrowing();
    made.rules.addAll(CheckedRules.of(rulebook, asOf));
    return List.copyOf(made.rules);
  }

  private boolean holds(LendingRule rule) {
    return inForce.contains(rule);
  }

  private void keys() {
    if (holds(LendingRule.INDUSTRY_ACCEPTED)) {
      rules.add(new AnyKeyRule(OfferKeys::industries, need -> need.industries, Shared.BY_MANY));
    }
    if (holds(LendingRule.CHAIN_ACCEPTED)) {
      rules.add(new AnyKeyRule(OfferKeys::chains, need -> need.chains, Shared.BY_MANY));
    }
    any(
        LendingRule.CHAIN_ACCEPTED,
        ChainPosition.values().length,
        supply -> Mask.of(supply.borrower().chainPositions()),
        need -> need.facts.chainPosition());
    if (holds(LendingRule.GREEN_CATALOGUE)) {
      rules.add(new AnyKeyRule(OfferKeys::greenItems, need -> need.greenItems, Shared.BY_MANY));
    }
    if (holds(LendingRule.ANCHOR_EDGE_CONFIRMED)) {
      rules.add(new AnyKeyRule(OfferKeys::edges, need -> need.edges, Shared.BY_FEW));
    }
  }

  private void amounts() {
    rules.add(FigureRule.atMost(this::largest, need -> need.amountFen));
    atLeast(
        LendingRule.AMOUNT_WITHIN_PRODUCT,
        supply -> supply.loan().amountMinFen(),
        need -> need.amountFen);
    atMost(
        LendingRule.AMOUNT_WITHIN_REVENUE_CAP,
        supply -> supply.figures().amountCapRevenuePercent(),
        need -> need.revenuePercent);
    atMost(
        LendingRule.AMOUNT_WITHIN_PATENT_CAP,
        supply -> supply.security().amountPerPatentMaxFen(),
        need -> need.amountPerPatentFen);
  }

  /**
   * The product's largest loan, what it can still lend and the bank's most for a firm: the least.
   */
  private long largest(LendingSupply supply) {
    long most = Long.MAX_VALUE;
    if (holds(LendingRule.AMOUNT_WITHIN_PRODUCT)) {
      most = least(most, supply.loan().amountMaxFen());
    }
    if (holds(LendingRule.HEADROOM_LEFT)) {
      most = least(most, supply.limits().headroomFen());
    }
    if (holds(LendingRule.BANK_LIMIT_PER_FIRM)) {
      most = least(most, supply.limits().bankMaxPerFirmFen());
    }
    return most == Long.MAX_VALUE ? NONE : most;
  }

  private static long least(long most, @Nullable Long stated) {
    return stated == null ? most : Math.min(most, stated);
  }

  private void price() {
    if (holds(LendingRule.RENEWAL_AT_SAME_BANK)) {
      rules.add(new AnyKeyRule(OfferKeys::renewedBank, need -> need.renewableBank, Shared.BY_FEW));
    }
    atMost(
        LendingRule.RENEWAL_AT_SAME_BANK,
        supply -> supply.loan().renewalWithinDays(),
        need -> need.daysToMaturity);
    if (holds(LendingRule.PRICE_WITHIN_CEILING)) {
      rules.add(
          FigureRule.atLeast(supply -> AllIn.cheapest(supply.loan().price()), n -> n.ceilingPpm)
              .passingUnknown());
    }
  }

  private void firm() {
    any(
        LendingRule.TIER_RECOGNIZED,
        Tier.values().length,
        supply -> Mask.from(supply.borrower().minTier(), Tier.values().length),
        need -> need.tierShown);
    any(
        LendingRule.TAX_GRADE_ACCEPTED,
        TaxGrade.values().length,
        supply -> Mask.of(supply.figures().taxGrades()),
        need -> need.facts.taxGrade());
    any(
        LendingRule.SIZE_ACCEPTED,
        EnterpriseSize.values().length,
        supply -> Mask.of(supply.borrower().sizes()),
        need -> need.facts.size());
    atLeast(
        LendingRule.AGE_WITHIN_RANGE,
        supply -> supply.borrower().minAgeMonths(),
        need -> need.completedMonths);
    atMost(
        LendingRule.AGE_WITHIN_RANGE,
        supply -> supply.borrower().maxAgeMonths(),
        need -> need.begunMonths);
  }

  private void marks() {
    RequiredMarks marks = new RequiredMarks(rulebook, inForce);
    rules.add(new AllMarksRule(RequiredMarks.OF_FIRM, marks::ofOffer, marks::ofFirm));
    rules.add(new AllMarksRule(RequiredMarks.OF_RECORD, marks::ofOfferOnRecord, marks::ofRecord));
    rules.add(new AllMarksRule(RequiredMarks.OF_NEED, marks::ofOfferOnNeed, marks::ofNeed));
    rules.add(new LoneRule(supply -> true, this::isAdmitted));
  }

  private boolean isAdmitted(PreparedNeed need) {
    return !holds(LendingRule.NO_NEGATIVE_RECORD)
        || (need.flags & Mask.of(rulebook.refusingFlags())) == 0;
  }

  private void figures() {
    atMost(
        LendingRule.DEBT_RATIO_WITHIN_LIMIT,
        supply -> supply.figures().maxDebtRatioPercent(),
        need -> need.figures.debtRatioPercent());
    atLeast(
        LendingRule.REVENUE_WITHIN_RANGE,
        supply -> supply.figures().minAnnualRevenueFen(),
        need -> need.figures.annualRevenueFen());
    atMost(
        LendingRule.REVENUE_WITHIN_RANGE,
        supply -> supply.figures().maxAnnualRevenueFen(),
        need -> need.figures.annualRevenueFen());
    atLeast(
        LendingRule.PATENTS_AT_LEAST,
        supply -> supply.figures().minInventionPatents(),
        need -> need.figures.inventionPatents());
    atLeast(
        LendingRule.UNPLEDGED_PATENTS_AT_LEAST,
        supply -> supply.security().minUnpledgedPatents(),
        need -> need.figures.unpledgedPatents());
    atLeast(
        LendingRule.INNOVATION_POINTS_AT_LEAST,
        supply -> supply.figures().minInnovationPoints(),
        need -> need.figures.innovationPoints());
  }

  private void recordsAndBorrowing() {
    atLeast(
        LendingRule.INVOICES_AT_LEAST,
        supply -> supply.figures().minInvoiceMonths(),
        need -> need.figures.invoiceMonths());
    atMost(
        LendingRule.INSTITUTIONAL_ROUND_RECENT,
        supply -> supply.figures().institutionalRoundWithinMonths(),
        need -> need.roundMonths);
    atMost(
        LendingRule.LENDING_BANKS_WITHIN_LIMIT,
        supply -> supply.figures().maxLendingBanks(),
        need -> need.figures.lendingBanks());
    atMost(
        LendingRule.OUTSTANDING_LOANS_WITHIN_LIMIT,
        supply -> supply.figures().maxOutstandingLoansRevenuePercent(),
        need -> need.outstandingPercent);
    atLeast(
        LendingRule.OWN_CAPITAL_AT_LEAST,
        supply -> supply.project().minOwnCapitalPercent(),
        need -> need.figures.ownCapitalPercent());
  }

  private void any(
      LendingRule rule,
      int bits,
      ToLongFunction<LendingSupply> accepted,
      ToLongFunction<PreparedNeed> given) {
    if (holds(rule)) {
      rules.add(new AnyMarkRule(bits, accepted, given));
    }
  }

  private void atLeast(LendingRule rule, Term bound, ToLongFunction<PreparedNeed> fact) {
    if (holds(rule)) {
      rules.add(FigureRule.atLeast(supply -> figure(bound.of(supply)), fact));
    }
  }

  private void atMost(LendingRule rule, Term bound, ToLongFunction<PreparedNeed> fact) {
    if (holds(rule)) {
      rules.add(FigureRule.atMost(supply -> figure(bound.of(supply)), fact));
    }
  }

  /** A figure that an offer may state. */
  @FunctionalInterface
  private interface Term {
    @Nullable Number of(LendingSupply supply);
  }
}
