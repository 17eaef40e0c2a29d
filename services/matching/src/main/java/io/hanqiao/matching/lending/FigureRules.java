package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orUnknown;
import static io.hanqiao.matching.engine.Wording.range;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.Map;

/** The rules on the firm's figures. */
final class FigureRules {

  private FigureRules() {}

  static void addTo(Map<LendingRule, Ruling> rulings, LocalDate asOf) {
    rulings.put(
        LendingRule.DEBT_RATIO_WITHIN_LIMIT,
        Ruling.atMost(
            supply -> supply.figures().maxDebtRatioPercent(),
            demand -> figures(demand).debtRatioPercent(),
            Wording::percent));
    rulings.put(
        LendingRule.TAX_GRADE_ACCEPTED,
        Ruling.<TaxGrade>oneOf(
            supply -> supply.figures().taxGrades(), demand -> figures(demand).taxGrade()));
    rulings.put(
        LendingRule.REVENUE_WITHIN_RANGE,
        Ruling.within(
            supply -> supply.figures().minAnnualRevenueFen(),
            supply -> supply.figures().maxAnnualRevenueFen(),
            demand -> figures(demand).annualRevenueFen(),
            Wording::money));
    rulings.put(
        LendingRule.INNOVATION_POINTS_AT_LEAST,
        Ruling.atLeast(
            supply -> supply.figures().minInnovationPoints(),
            demand -> figures(demand).innovationPoints(),
            Wording::plain));
    rulings.put(
        LendingRule.INSTITUTIONAL_ROUND_RECENT,
        new Ruling(
            (demand, supply) -> round(demand, supply, asOf),
            supply ->
                range(null, supply.figures().institutionalRoundWithinMonths(), Wording::months),
            demand -> orUnknown(figures(demand).lastRoundOn(), Wording::plain)));
    counts(rulings);
    borrowing(rulings);
  }

  private static void counts(Map<LendingRule, Ruling> rulings) {
    rulings.put(
        LendingRule.PATENTS_AT_LEAST,
        Ruling.atLeast(
            supply -> supply.figures().minInventionPatents(),
            demand -> figures(demand).inventionPatents(),
            Wording::plain));
    rulings.put(
        LendingRule.UNPLEDGED_PATENTS_AT_LEAST,
        Ruling.atLeast(
            supply -> supply.security().minUnpledgedPatents(),
            demand -> figures(demand).unpledgedInventionPatents(),
            Wording::plain));
    rulings.put(
        LendingRule.INVOICES_AT_LEAST,
        Ruling.atLeast(
            supply -> supply.figures().minInvoiceMonths(),
            demand -> figures(demand).invoiceMonths(),
            Wording::months));
  }

  private static void borrowing(Map<LendingRule, Ruling> rulings) {
    rulings.put(
        LendingRule.LENDING_BANKS_WITHIN_LIMIT,
        Ruling.atMost(
            supply -> supply.figures().maxLendingBanks(),
            demand -> demand.firm().borrowing().lendingBanks(),
            Wording::plain));
    rulings.put(
        LendingRule.OUTSTANDING_LOANS_WITHIN_LIMIT,
        new Ruling(
            (demand, supply) ->
                Checks.shareOf(
                    supply.figures().maxOutstandingLoansRevenuePercent(),
                    figures(demand).annualRevenueFen(),
                    demand.firm().borrowing().outstandingLoansFen()),
            supply -> AmountRules.ofRevenue(supply.figures().maxOutstandingLoansRevenuePercent()),
            demand ->
                join(
                    new Text("贷款余额", "outstanding "),
                    orUnknown(demand.firm().borrowing().outstandingLoansFen(), Wording::money),
                    new Text("，年营业收入", ", annual revenue "),
                    orUnknown(figures(demand).annualRevenueFen(), Wording::money))));
  }

  private static FirmFigures figures(LendingDemand demand) {
    return demand.firm().figures();
  }

  /** Up to and including the day those months are completed. */
  private static RuleOutcome round(LendingDemand demand, LendingSupply supply, LocalDate asOf) {
    Integer months = supply.figures().institutionalRoundWithinMonths();
    LocalDate last = figures(demand).lastRoundOn();
    if (months == null) {
      return NOT_STATED;
    }
    return last == null ? FACT_MISSING : passedIf(!asOf.isAfter(last.plusMonths(months)));
  }
}
