package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.SecurityType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is lent. Null is not stated, never zero and never a refusal.
 *
 * @param purposes what may be financed
 * @param amountMinFen smallest loan, in fen, above zero
 * @param amountMaxFen largest loan, in fen, at least the smallest
 * @param termMinMonths shortest term, 1 to 360
 * @param termMaxMonths longest term, 1 to 360, at least the shortest
 * @param securityTypes accepted, any one of them
 * @param collateral accepted, any one of them
 * @param decisionDays calendar days the bank takes to decide; 0 is the same day
 * @param productForm what form of product it is
 * @param feePpm all fees beside the rate (guarantee, valuation, insurance), parts per million a
 *     year
 * @param subsidyPpm interest subsidy, parts per million a year
 * @param clockProgramme how soon the bank promises to answer who applies
 */
@Embeddable
record LoanTerms(
    @Enumerated(EnumType.STRING) @Nullable Set<LoanPurpose> purposes,
    @Nullable Long amountMinFen,
    @Nullable Long amountMaxFen,
    @Nullable Integer termMinMonths,
    @Nullable Integer termMaxMonths,
    @Enumerated(EnumType.STRING) @Nullable Set<SecurityType> securityTypes,
    @Enumerated(EnumType.STRING) @Nullable Set<Collateral> collateral,
    @Nullable Integer decisionDays,
    @Enumerated(EnumType.STRING) @Nullable ProductForm productForm,
    @Nullable Integer feePpm,
    @Nullable Integer subsidyPpm,
    @Nullable String clockProgramme) {

  /** Nothing stated: the database reads all-null columns as no terms at all. */
  static final LoanTerms NONE =
      new LoanTerms(null, null, null, null, null, null, null, null, null, null, null, null);
}
