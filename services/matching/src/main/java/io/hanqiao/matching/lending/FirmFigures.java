package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.TaxGrade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A firm's figures. Null is unknown.
 *
 * @param annualRevenueFen 分, 0..{@link Limits#MAX_FEN}
 * @param debtRatioPercent total debt to total assets, 0..1,000
 * @param taxGrade grade of tax credit
 * @param invoiceMonths months for which it has issued invoices, 0..600
 * @param inventionPatents invention patents held
 * @param unpledgedInventionPatents of these, not pledged
 * @param innovationPoints of the innovation-points scheme (创新积分)
 * @param lastRoundOn day of its last institutional round of capital
 */
public record FirmFigures(
    @Nullable Long annualRevenueFen,
    @Nullable Integer debtRatioPercent,
    @Nullable TaxGrade taxGrade,
    @Nullable Integer invoiceMonths,
    @Nullable Integer inventionPatents,
    @Nullable Integer unpledgedInventionPatents,
    @Nullable Integer innovationPoints,
    @Nullable LocalDate lastRoundOn) {

  /** Nothing is known of them. */
  public static final FirmFigures UNKNOWN =
      new FirmFigures(null, null, null, null, null, null, null, null);

  /**
   * Refuses figures the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public FirmFigures {
    Stated.requireUpTo(Limits.MAX_FEN, annualRevenueFen, "Annual revenue (fen)");
    Stated.requireUpTo(Limits.MAX_PERCENT, debtRatioPercent, "Debt ratio (percent)");
    Stated.requireUpTo(Limits.MAX_MONTHS, invoiceMonths, "Invoices (months)");
    Stated.requireUpTo(Integer.MAX_VALUE, inventionPatents, "Invention patents");
    Stated.requireUpTo(
        inventionPatents == null ? Integer.MAX_VALUE : inventionPatents,
        unpledgedInventionPatents,
        "Unpledged invention patents");
    Stated.requireUpTo(Integer.MAX_VALUE, innovationPoints, "Innovation points");
  }
}
