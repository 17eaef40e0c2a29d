package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the bank lends to. Null is not stated, never a refusal.
 *
 * @param serviceDivisions GB/T 2260 prefixes of 2, 4 or 6 digits
 * @param serviceManagementDistricts keys of management districts; with the divisions one area
 * @param industries GB/T 4754 section letters or prefixes of 2 to 4 digits
 * @param minTier lowest recognition accepted
 * @param minAgeMonths completed months since registration, at least
 * @param maxAgeMonths months since registration, at most
 * @param maxDebtRatioPercent liabilities over assets, percent, at most
 * @param taxGrades accepted
 * @param minAnnualRevenueFen last year's revenue, in fen, at least
 * @param maxAnnualRevenueFen last year's revenue, in fen, at most
 * @param amountCapRevenuePercent largest loan in percent of last year's revenue
 * @param firstTimeBorrowersOnly whether only for firms that never borrowed (首贷户)
 * @param highTechRequired whether only for certified high-tech firms
 * @param minInventionPatents invention patents owned, at least
 */
@Embeddable
record BorrowerRules(
    @Nullable Set<String> serviceDivisions,
    @Nullable Set<String> serviceManagementDistricts,
    @Nullable Set<String> industries,
    @Enumerated(EnumType.STRING) @Nullable Tier minTier,
    @Nullable Integer minAgeMonths,
    @Nullable Integer maxAgeMonths,
    @Nullable Integer maxDebtRatioPercent,
    @Enumerated(EnumType.STRING) @Nullable Set<TaxGrade> taxGrades,
    @Nullable Long minAnnualRevenueFen,
    @Nullable Long maxAnnualRevenueFen,
    @Nullable Integer amountCapRevenuePercent,
    @Nullable Boolean firstTimeBorrowersOnly,
    @Nullable Boolean highTechRequired,
    @Nullable Integer minInventionPatents) {

  /** Nothing stated: the database reads all-null columns as no rules at all. */
  static final BorrowerRules NONE =
      new BorrowerRules(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
