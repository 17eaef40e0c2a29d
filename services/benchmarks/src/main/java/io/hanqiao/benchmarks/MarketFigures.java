package io.hanqiao.benchmarks;

import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.lending.LendingDemand;
import java.util.List;
import java.util.Locale;

/**
 * What a market is like, measured.
 *
 * @param offers in it
 * @param eligiblePerNeed the median
 * @param withoutPercent needs without any eligible offer
 * @param selectivity eligible pairs of all pairs
 * @param bytesPerOffer kept by the kernel beside the records
 */
public record MarketFigures(
    int offers,
    int eligiblePerNeed,
    double withoutPercent,
    double selectivity,
    long bytesPerOffer) {

  private static final int MOST_NEEDS = 4_000;

  /** By the kernel, on no more than 4,000 needs. */
  public static MarketFigures of(BenchMarket market, LendingKernel kernel) {
    List<LendingDemand> some =
        market.needs().subList(0, Math.min(MOST_NEEDS, market.needs().size()));
    int[] eligible =
        some.stream().mapToInt(need -> kernel.best(need, 0).eligible()).sorted().toArray();
    long pairs = 0;
    int without = 0;
    for (int count : eligible) {
      pairs += count;
      without += count == 0 ? 1 : 0;
    }
    return new MarketFigures(
        kernel.size(),
        eligible[eligible.length / 2],
        100.0 * without / eligible.length,
        (double) pairs / eligible.length / kernel.size(),
        kernel.bytes() / kernel.size());
  }

  /** For reports. */
  public String text() {
    return String.format(
        Locale.ROOT,
        "%,d offers: %.2f %% of the pairs are eligible, %d for the median need, %.0f %% of the needs"
            + " have none; %d bytes an offer",
        offers,
        100 * selectivity,
        eligiblePerNeed,
        withoutPercent,
        bytesPerOffer);
  }
}
