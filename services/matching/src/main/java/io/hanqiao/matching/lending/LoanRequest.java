package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.LprSeries;
import io.hanqiao.vocabulary.LprSpread;
import io.hanqiao.vocabulary.LprTenor;
import io.hanqiao.vocabulary.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The money a firm asks for. At most one of the two ceilings is named.
 *
 * @param purpose what the money is for; null if not said
 * @param amountFen asked, 分, 1..{@link Limits#MAX_FEN}
 * @param termMonths asked, 1..1,200; null if not said
 * @param rateCeilingPpm highest all-in price the firm would pay, millionths a year (3.10 % =
 *     31,000); null if it named none so
 * @param rateCeilingLprSpreadBp the same as a spread to the LPR of the term, basis points,
 *     -500..2,000; null if it named none so
 * @param neededWithinDays days until the money is needed, 0..3,650; null if not said
 */
public record LoanRequest(
    @Nullable LoanPurpose purpose,
    long amountFen,
    @Nullable Integer termMonths,
    @Nullable Integer rateCeilingPpm,
    @Nullable Integer rateCeilingLprSpreadBp,
    @Nullable Integer neededWithinDays) {

  private static final int LOWEST_SPREAD_BP = -500;
  private static final int HIGHEST_SPREAD_BP = 2_000;

  /**
   * Refuses numbers the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range or two ceilings are named
   */
  public LoanRequest {
    Stated.require(amountFen > 0, "The amount asked is not above zero.");
    Stated.requireUpTo(Limits.MAX_FEN, amountFen, "Amount (fen)");
    Stated.require(termMonths == null || termMonths > 0, "The term asked is not above zero.");
    Stated.requireUpTo(Limits.MAX_MONTHS, termMonths, "Term (months)");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, rateCeilingPpm, "Rate ceiling (ppm)");
    Stated.require(
        rateCeilingLprSpreadBp == null
            || (rateCeilingLprSpreadBp >= LOWEST_SPREAD_BP
                && rateCeilingLprSpreadBp <= HIGHEST_SPREAD_BP),
        "Rate ceiling (bp to LPR) is " + rateCeilingLprSpreadBp + "; want -500..2000.");
    Stated.require(
        rateCeilingPpm == null || rateCeilingLprSpreadBp == null,
        "The rate ceiling is named twice, in percent and as a spread to LPR; want one of them.");
    Stated.requireUpTo(Limits.MAX_DAYS, neededWithinDays, "Needed within (days)");
  }

  /**
   * The ceiling on a day, millionths a year; null if the firm named none. A spread is taken from
   * the LPR of the term asked, one year where no term is said.
   */
  public @Nullable Integer ceilingPpm(LocalDate asOf) {
    if (rateCeilingLprSpreadBp == null) {
      return rateCeilingPpm;
    }
    LprTenor tenor =
        termMonths == null ? LprTenor.ONE_YEAR : LprTenor.forTerm(new Term(termMonths));
    return new LprSpread(tenor, rateCeilingLprSpreadBp).on(asOf, LprSeries.published()).ppm();
  }
}
