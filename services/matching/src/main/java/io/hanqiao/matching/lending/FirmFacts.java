package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the firm that asks for a loan. Null means unknown, never zero and never "no".
 *
 * @param divisionCode GB/T 2260, 6 digits
 * @param managementDistrict key of the management district (管理区); never derived from the division
 * @param industryCode GB/T 4754 division, group or class, 2..4 digits
 * @param industrySection GB/T 4754 section letter, looked up by the caller
 * @param tier recognised place on the ladder
 * @param tierValidUntil last day of the recognition; unknown for a tier above the cultivation pool
 *     counts as unknown tier
 * @param establishedOn day of establishment
 * @param annualRevenueFen 分, 0..{@link Limits#MAX_FEN}
 * @param debtRatioPercent total debt to total assets, 0..1,000
 * @param taxGrade grade of tax credit
 * @param highTechEnterprise whether recognised as 高新技术企业
 * @param inventionPatents number held
 * @param firstTimeBorrower whether no loan was ever in the credit register
 * @param lendingBanks number of banks that lend to the firm today
 * @param negativeFlags records found in public registers; empty if none was found, null if nobody
 *     looked
 */
public record FirmFacts(
    @Nullable String divisionCode,
    @Nullable String managementDistrict,
    @Nullable String industryCode,
    @Nullable String industrySection,
    @Nullable Tier tier,
    @Nullable LocalDate tierValidUntil,
    @Nullable LocalDate establishedOn,
    @Nullable Long annualRevenueFen,
    @Nullable Integer debtRatioPercent,
    @Nullable TaxGrade taxGrade,
    @Nullable Boolean highTechEnterprise,
    @Nullable Integer inventionPatents,
    @Nullable Boolean firstTimeBorrower,
    @Nullable Integer lendingBanks,
    @Nullable Set<NegativeFlag> negativeFlags) {

  /** A firm of which nothing is known. */
  public static final FirmFacts UNKNOWN =
      new FirmFacts(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /**
   * Refuses facts the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number or code is out of its range
   */
  public FirmFacts {
    Stated.requireForm(divisionCode, "\\d{6}", "Division code");
    Stated.requireForm(industryCode, "\\d{2,4}", "Industry code");
    Stated.requireForm(industrySection, "[A-T]", "Industry section");
    Stated.requireUpTo(Limits.MAX_FEN, annualRevenueFen, "Annual revenue (fen)");
    Stated.requireUpTo(Limits.MAX_PERCENT, debtRatioPercent, "Debt ratio (percent)");
    Stated.requireUpTo(Integer.MAX_VALUE, inventionPatents, "Invention patents");
    Stated.requireUpTo(Integer.MAX_VALUE, lendingBanks, "Lending banks");
    negativeFlags = negativeFlags == null ? null : Stated.copy(NegativeFlag.class, negativeFlags);
  }
}
