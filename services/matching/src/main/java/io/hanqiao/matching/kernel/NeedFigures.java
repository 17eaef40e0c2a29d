package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.PreparedNeed.figure;

import io.hanqiao.matching.lending.FirmBorrowing;
import io.hanqiao.matching.lending.FirmFigures;
import io.hanqiao.matching.lending.LendingDemand;

/**
 * The figures of a need that rules read as they are, side by side in memory. One that is not known
 * is {@link StepIndex#NONE}.
 */
record NeedFigures(
    long debtRatioPercent,
    long annualRevenueFen,
    long inventionPatents,
    long unpledgedPatents,
    long innovationPoints,
    long invoiceMonths,
    long lendingBanks,
    long outstandingLoansFen,
    long ownCapitalPercent) {

  static NeedFigures of(LendingDemand demand) {
    FirmFigures firm = demand.firm().figures();
    FirmBorrowing borrowing = demand.firm().borrowing();
    return new NeedFigures(
        figure(firm.debtRatioPercent()),
        figure(firm.annualRevenueFen()),
        figure(firm.inventionPatents()),
        figure(firm.unpledgedInventionPatents()),
        figure(firm.innovationPoints()),
        figure(firm.invoiceMonths()),
        figure(borrowing.lendingBanks()),
        figure(borrowing.outstandingLoansFen()),
        figure(demand.project().ownCapitalPercent()));
  }
}
