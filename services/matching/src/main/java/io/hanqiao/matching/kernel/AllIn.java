package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.StepIndex.NONE;

import io.hanqiao.matching.lending.PriceTerms;
import org.jspecify.annotations.Nullable;

/** The all-in price of an offer: rate and fees less subsidy, never below zero. */
final class AllIn {

  private AllIn() {}

  /** By the cheapest rate; NONE if that is not stated. */
  static long cheapest(PriceTerms price) {
    return price.rateMinPpm() == null ? NONE : of(price, price.rateMinPpm());
  }

  /** By the mean of cheapest and dearest rate, or the one stated; NONE if neither is. */
  static long middle(PriceTerms price) {
    Integer cheapest = price.rateMinPpm();
    Integer dearest = price.rateMaxPpm();
    if (cheapest != null && dearest != null) {
      return of(price, (cheapest + dearest) >>> 1);
    }
    if (cheapest == null && dearest == null) {
      return NONE;
    }
    return of(price, orZero(cheapest) + orZero(dearest));
  }

  private static long of(PriceTerms price, long rate) {
    return Math.max(0, rate + orZero(price.feePpm()) - orZero(price.subsidyPpm()));
  }

  private static int orZero(@Nullable Integer stated) {
    return stated == null ? 0 : stated;
  }
}
