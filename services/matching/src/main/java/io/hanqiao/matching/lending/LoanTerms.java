package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.LoanPurpose;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money, term and price of an offer. Null is not stated.
 *
 * @param purposes what may be financed
 * @param amountMinFen smallest loan, 分
 * @param amountMaxFen largest loan, 分
 * @param termMinMonths shortest term
 * @param termMaxMonths longest term
 * @param price what it costs
 * @param decisionDays days the lender takes to decide
 * @param renewalWithinDays only for a loan of the same bank that matures within so many days,
 *     0..3,650
 * @param validFrom first day of the offer
 * @param validUntil last day of the offer
 */
public record LoanTerms(
    @Nullable Set<LoanPurpose> purposes,
    @Nullable Long amountMinFen,
    @Nullable Long amountMaxFen,
    @Nullable Integer termMinMonths,
    @Nullable Integer termMaxMonths,
    PriceTerms price,
    @Nullable Integer decisionDays,
    @Nullable Integer renewalWithinDays,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  /** Nothing is stated. */
  public static final LoanTerms NOT_STATED =
      new LoanTerms(null, null, null, null, null, PriceTerms.NOT_STATED, null, null, null, null);

  /**
   * Refuses terms the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public LoanTerms {
    Stated.requireUpTo(Limits.MAX_FEN, amountMinFen, "Smallest amount (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, amountMaxFen, "Largest amount (fen)");
    Stated.requireUpTo(Limits.MAX_MONTHS, termMinMonths, "Shortest term (months)");
    Stated.requireUpTo(Limits.MAX_MONTHS, termMaxMonths, "Longest term (months)");
    Stated.requireUpTo(Limits.MAX_DAYS, decisionDays, "Days to decide");
    Stated.requireUpTo(Limits.MAX_DAYS, renewalWithinDays, "Renewal within (days)");
    purposes = Stated.codes(purposes);
  }
}
