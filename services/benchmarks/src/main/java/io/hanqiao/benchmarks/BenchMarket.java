package io.hanqiao.benchmarks;

import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.List;

/**
 * One market on which every engine is measured.
 *
 * @param needs in the order they were drawn
 * @param offers in the order they were drawn; none has conditions of its own
 * @param rulebook all its rules are in force on the day
 * @param day of the search
 */
public record BenchMarket(
    List<LendingDemand> needs,
    List<LendingSupply> offers,
    LendingRulebook rulebook,
    LocalDate day) {

  /** Lists nobody changes afterwards. */
  public BenchMarket {
    needs = List.copyOf(needs);
    offers = List.copyOf(offers);
  }
}
