package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank's credit offer. Every term may be null: not stated (未载明), which refuses nobody. An empty
 * set states nothing and is kept as null.
 *
 * @param offerId the offer
 * @param bankId the bank
 * @param bankKind its supervision category
 * @param purposes what may be financed
 * @param amountMinFen smallest loan, 分
 * @param amountMaxFen largest loan, 分
 * @param amountCapRevenuePercent largest loan in percent of the firm's annual revenue, 0..1,000
 * @param termMinMonths shortest term
 * @param termMaxMonths longest term
 * @param rateMinPpm cheapest rate, millionths a year; a spread to LPR is resolved by the caller
 * @param rateMaxPpm dearest rate, millionths a year
 * @param securityTypes accepted, any one of them
 * @param collateral accepted, any one of them
 * @param serviceDivisions GB/T 2260 prefixes of 2, 4 or 6 digits
 * @param serviceManagementDistricts keys of management districts; together with the divisions they
 *     are one area
 * @param industries GB/T 4754 section letters or prefixes of 2..4 digits
 * @param minTier lowest tier accepted, recognised on the day
 * @param minAgeMonths completed months since establishment, at least
 * @param maxAgeMonths months since establishment, at most
 * @param maxDebtRatioPercent highest debt ratio
 * @param taxGrades accepted
 * @param minAnnualRevenueFen lowest annual revenue, 分
 * @param maxAnnualRevenueFen highest annual revenue, 分
 * @param firstTimeBorrowersOnly whether only for firms that never borrowed
 * @param highTechRequired whether only for 高新技术企业
 * @param minInventionPatents invention patents, at least
 * @param decisionDays days the bank takes to decide
 * @param validFrom first day of the offer
 * @param validUntil last day of the offer
 */
public record LendingSupply(
    UUID offerId,
    UUID bankId,
    BankKind bankKind,
    @Nullable Set<LoanPurpose> purposes,
    @Nullable Long amountMinFen,
    @Nullable Long amountMaxFen,
    @Nullable Integer amountCapRevenuePercent,
    @Nullable Integer termMinMonths,
    @Nullable Integer termMaxMonths,
    @Nullable Integer rateMinPpm,
    @Nullable Integer rateMaxPpm,
    @Nullable Set<SecurityType> securityTypes,
    @Nullable Set<Collateral> collateral,
    @Nullable Set<String> serviceDivisions,
    @Nullable Set<String> serviceManagementDistricts,
    @Nullable Set<String> industries,
    @Nullable Tier minTier,
    @Nullable Integer minAgeMonths,
    @Nullable Integer maxAgeMonths,
    @Nullable Integer maxDebtRatioPercent,
    @Nullable Set<TaxGrade> taxGrades,
    @Nullable Long minAnnualRevenueFen,
    @Nullable Long maxAnnualRevenueFen,
    @Nullable Boolean firstTimeBorrowersOnly,
    @Nullable Boolean highTechRequired,
    @Nullable Integer minInventionPatents,
    @Nullable Integer decisionDays,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  /**
   * Refuses terms the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number or code is out of its range
   */
  public LendingSupply {
    Stated.requireUpTo(Limits.MAX_FEN, amountMinFen, "Smallest amount (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, amountMaxFen, "Largest amount (fen)");
    Stated.requireUpTo(Limits.MAX_PERCENT, amountCapRevenuePercent, "Cap on revenue (percent)");
    Stated.requireUpTo(Limits.MAX_MONTHS, termMinMonths, "Shortest term (months)");
    Stated.requireUpTo(Limits.MAX_MONTHS, termMaxMonths, "Longest term (months)");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, rateMinPpm, "Cheapest rate (ppm)");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, rateMaxPpm, "Dearest rate (ppm)");
    Stated.requireUpTo(Limits.MAX_MONTHS, minAgeMonths, "Smallest age (months)");
    Stated.requireUpTo(Limits.MAX_MONTHS, maxAgeMonths, "Largest age (months)");
    Stated.requireUpTo(Limits.MAX_PERCENT, maxDebtRatioPercent, "Debt ratio (percent)");
    Stated.requireUpTo(Limits.MAX_FEN, minAnnualRevenueFen, "Lowest revenue (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, maxAnnualRevenueFen, "Highest revenue (fen)");
    Stated.requireUpTo(Integer.MAX_VALUE, minInventionPatents, "Invention patents");
    Stated.requireUpTo(Limits.MAX_DAYS, decisionDays, "Days to decide");
    purposes = Stated.codes(purposes);
    securityTypes = Stated.codes(securityTypes);
    collateral = Stated.codes(collateral);
    taxGrades = Stated.codes(taxGrades);
    serviceDivisions = Stated.keys(serviceDivisions, "\\d{2}|\\d{4}|\\d{6}", "Service division");
    serviceManagementDistricts =
        Stated.keys(serviceManagementDistricts, ".+", "Management district");
    industries = Stated.keys(industries, "[A-T]|\\d{2,4}", "Industry");
  }
}
