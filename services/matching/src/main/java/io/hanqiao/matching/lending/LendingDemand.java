package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A financing need and the facts of the firm behind it. What is not said is unknown, never zero.
 *
 * @param needId the need
 * @param enterpriseId the firm
 * @param purpose what the money is for; null if not said
 * @param amountFen asked, 分, 1..{@link Limits#MAX_FEN}
 * @param termMonths asked, 1..1,200; null if not said
 * @param rateCeilingPpm highest rate the firm would pay, millionths a year (3.10 % = 31,000); null
 *     if it named none
 * @param securityTypes what the firm can give; empty if it has not said
 * @param collateral assets the firm can give; empty if it has not said
 * @param neededWithinDays days until the money is needed, 0..3,650; null if not said
 * @param firm what is known of the firm
 */
public record LendingDemand(
    UUID needId,
    UUID enterpriseId,
    @Nullable LoanPurpose purpose,
    long amountFen,
    @Nullable Integer termMonths,
    @Nullable Integer rateCeilingPpm,
    Set<SecurityType> securityTypes,
    Set<Collateral> collateral,
    @Nullable Integer neededWithinDays,
    FirmFacts firm) {

  /**
   * Refuses numbers the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public LendingDemand {
    Stated.require(amountFen > 0, "The amount asked is not above zero.");
    Stated.requireUpTo(Limits.MAX_FEN, amountFen, "Amount (fen)");
    Stated.require(termMonths == null || termMonths > 0, "The term asked is not above zero.");
    Stated.requireUpTo(Limits.MAX_MONTHS, termMonths, "Term (months)");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, rateCeilingPpm, "Rate ceiling (ppm)");
    Stated.requireUpTo(Limits.MAX_DAYS, neededWithinDays, "Needed within (days)");
    securityTypes = Stated.copy(SecurityType.class, securityTypes);
    collateral = Stated.copy(Collateral.class, collateral);
  }
}
