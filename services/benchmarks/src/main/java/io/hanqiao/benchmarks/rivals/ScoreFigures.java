package io.hanqiao.benchmarks.rivals;

import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LendingThresholds;
import io.hanqiao.matching.lending.PriceTerms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures a score is made of. One that is not stated is -1, and no kind of security 0: none of
 * them is negative.
 */
final class ScoreFigures {

  /** Of an offer, in their order. */
  static final List<String> OF_OFFER =
      List.of("largest", "middle_price", "decision_days", "longest_term", "types");

  /** Of a need, in their order. */
  static final List<String> OF_NEED =
      List.of("asked", "price_top", "twice_days", "asked_term", "given_types");

  static final int LARGEST = 0;
  static final int MIDDLE = 1;
  static final int DAYS = 2;
  static final int LONGEST = 3;
  static final int TYPES = 4;

  static final int ASKED = 0;
  static final int TOP = 1;
  static final int TWICE_DAYS = 2;
  static final int ASKED_TERM = 3;
  static final int GIVEN = 4;

  private static final long NOT_STATED = -1;

  private ScoreFigures() {}

  static long[] of(LendingSupply offer) {
    PriceTerms price = offer.loan().price();
    return new long[] {
      figure(offer.loan().amountMaxFen()),
      middle(price),
      figure(offer.loan().decisionDays()),
      figure(offer.loan().termMaxMonths()),
      Codes.marks(offer.security().types())
    };
  }

  static long[] of(LendingDemand need, LendingRulebook rulebook, LocalDate day) {
    LendingThresholds thresholds = rulebook.thresholds();
    Integer ceiling = need.request().ceilingPpm(day);
    Integer days = need.request().neededWithinDays();
    return new long[] {
      need.request().amountFen(),
      (ceiling == null ? thresholds.marketRatePpm() : ceiling) + thresholds.costZeroAbovePpm(),
      2L * (days == null ? thresholds.marketDecisionDays() : Math.max(1, days)),
      figure(need.request().termMonths()),
      Codes.marks(need.security().types())
    };
  }

  private static long figure(@Nullable Number stated) {
    return stated == null ? NOT_STATED : stated.longValue();
  }

  private static long middle(PriceTerms price) {
    Integer cheapest = price.rateMinPpm();
    Integer dearest = price.rateMaxPpm();
    if (cheapest == null && dearest == null) {
      return NOT_STATED;
    }
    int low = cheapest == null ? orZero(dearest) : cheapest;
    int high = dearest == null ? low : dearest;
    return allIn(price, (low + high) / 2);
  }

  /** A rate with fees, less the subsidy, never below zero. */
  static long allIn(PriceTerms price, int rate) {
    return Math.max(0, rate + orZero(price.feePpm()) - orZero(price.subsidyPpm()));
  }

  private static int orZero(@Nullable Integer stated) {
    return stated == null ? 0 : stated;
  }
}
