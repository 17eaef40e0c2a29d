package io.hanqiao.vocabulary;

import java.time.LocalDate;

/**
 * A price told as a distance from the loan prime rate (LPR 加减点).
 *
 * @param tenor which of the two rates
 * @param bp basis points (hundredths of a percent) above it, below if negative; -500 to 3,000
 */
public record LprSpread(LprTenor tenor, int bp) {
  private static final int LOWEST = -500;
  private static final int HIGHEST = 3_000;

  /**
   * @throws IllegalArgumentException if out of range; use {@link #parse} on input
   */
  public LprSpread {
    if (bp < LOWEST || bp > HIGHEST) {
      throw new IllegalArgumentException(bp + " bp is not within " + LOWEST + " and " + HIGHEST);
    }
  }

  /** Reads a spread. */
  public static Parsed<LprSpread> parse(LprTenor tenor, int bp) {
    return bp >= LOWEST && bp <= HIGHEST
        ? Parsed.valid(new LprSpread(tenor, bp))
        : Parsed.invalid(
            Flaw.of(
                "LPR加减点“" + bp + "”不在-500至3000个基点之间。",
                "The spread to LPR “" + bp + "” is not within -500 and 3000 basis points.",
                "1个百分点为100个基点，如LPR减0.4个百分点写作 -40。",
                "A percentage point is 100 basis points: LPR less 0.4 points is -40."));
  }

  /**
   * The price on the day. A spread that would bring it below zero stops there: an offer stays
   * readable when the rate it hangs on falls.
   *
   * @throws NotInForceException for a day before the series begins
   */
  public Rate on(LocalDate day, LprSeries series) {
    Rate base = series.on(tenor, day);
    return base.plusBasisPoints(Math.max(bp, -(base.ppm() / 100)));
  }
}
