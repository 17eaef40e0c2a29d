package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What an offer costs, millionths a year; a spread to LPR is resolved by the caller. Null is not
 * stated. The all-in price 综合融资成本 is rate plus fees less subsidy, never below zero; fees or a
 * subsidy that are not stated change nothing.
 *
 * @param rateMinPpm cheapest rate
 * @param rateMaxPpm dearest rate
 * @param feePpm all fees: guarantee, valuation, insurance
 * @param subsidyPpm interest subsidy
 */
public record PriceTerms(
    @Nullable Integer rateMinPpm,
    @Nullable Integer rateMaxPpm,
    @Nullable Integer feePpm,
    @Nullable Integer subsidyPpm) {

  /** Nothing is stated. */
  public static final PriceTerms NOT_STATED = new PriceTerms(null, null, null, null);

  /**
   * Refuses terms the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a rate is out of its range
   */
  public PriceTerms {
    Stated.requireUpTo(Limits.MAX_RATE_PPM, rateMinPpm, "Cheapest rate (ppm)");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, rateMaxPpm, "Dearest rate (ppm)");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, feePpm, "Fees (ppm)");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, subsidyPpm, "Subsidy (ppm)");
  }
}
