package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.TaxGrade;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the firm's figures must be, and how far they carry the amount. Null is not stated.
 *
 * @param amountCapRevenuePercent largest loan in percent of the firm's annual revenue, 0..1,000
 * @param gradeCeiling the scheme whose grade sets the largest loan; the ceilings are in the
 *     rulebook
 * @param minAnnualRevenueFen lowest annual revenue, 分
 * @param maxAnnualRevenueFen highest annual revenue, 分
 * @param maxDebtRatioPercent highest debt ratio
 * @param taxGrades accepted
 * @param minInvoiceMonths months of invoices, at least
 * @param minInventionPatents invention patents, at least
 * @param minInnovationPoints innovation points, at least
 * @param institutionalRoundWithinMonths months since the last institutional round, at most
 * @param maxLendingBanks banks that lend today, at most
 * @param maxOutstandingLoansRevenuePercent loans outstanding in percent of annual revenue, at most,
 *     0..1,000
 */
public record FigureTerms(
    @Nullable Integer amountCapRevenuePercent,
    @Nullable GradeScheme gradeCeiling,
    @Nullable Long minAnnualRevenueFen,
    @Nullable Long maxAnnualRevenueFen,
    @Nullable Integer maxDebtRatioPercent,
    @Nullable Set<TaxGrade> taxGrades,
    @Nullable Integer minInvoiceMonths,
    @Nullable Integer minInventionPatents,
    @Nullable Integer minInnovationPoints,
    @Nullable Integer institutionalRoundWithinMonths,
    @Nullable Integer maxLendingBanks,
    @Nullable Integer maxOutstandingLoansRevenuePercent) {

  /** Nothing is stated. */
  public static final FigureTerms NOT_STATED =
      new FigureTerms(null, null, null, null, null, null, null, null, null, null, null, null);

  /**
   * Refuses terms the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public FigureTerms {
    Stated.requireUpTo(Limits.MAX_PERCENT, amountCapRevenuePercent, "Cap on revenue (percent)");
    Stated.requireUpTo(Limits.MAX_FEN, minAnnualRevenueFen, "Lowest revenue (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, maxAnnualRevenueFen, "Highest revenue (fen)");
    Stated.requireUpTo(Limits.MAX_PERCENT, maxDebtRatioPercent, "Debt ratio (percent)");
    Stated.requireUpTo(Limits.MAX_MONTHS, minInvoiceMonths, "Invoices (months)");
    Stated.requireUpTo(Integer.MAX_VALUE, minInventionPatents, "Invention patents");
    Stated.requireUpTo(Integer.MAX_VALUE, minInnovationPoints, "Innovation points");
    Stated.requireUpTo(
        Limits.MAX_MONTHS, institutionalRoundWithinMonths, "Institutional round within (months)");
    Stated.requireUpTo(Integer.MAX_VALUE, maxLendingBanks, "Lending banks");
    Stated.requireUpTo(
        Limits.MAX_PERCENT, maxOutstandingLoansRevenuePercent, "Outstanding loans (percent)");
    taxGrades = Stated.codes(taxGrades);
  }
}
