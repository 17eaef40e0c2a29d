package io.hanqiao.matching.change.lending;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the offers that fit a need with a kernel for each day asked about. Offers with conditions
 * of their own, which the kernel does not know, are asked of the market one by one. For one thread.
 */
public final class LendingCount {

  private final Market<LendingDemand, LendingSupply> market;
  private final LendingRulebook rulebook;
  private final List<LendingSupply> plain = new ArrayList<>();
  private final List<LendingSupply> conditional = new ArrayList<>();
  private final Map<LocalDate, LendingKernel> kernels = new HashMap<>();

  /** A count over the offers of a day. */
  public LendingCount(
      Market<LendingDemand, LendingSupply> market,
      LendingRulebook rulebook,
      Collection<LendingSupply> supplies) {
    this.market = market;
    this.rulebook = rulebook;
    supplies.forEach(supply -> (supply.conditions().isEmpty() ? plain : conditional).add(supply));
  }

  /** How many offers no rule refuses. */
  public int of(LendingDemand demand, LocalDate day) {
    int eligible =
        kernels
            .computeIfAbsent(day, on -> LendingKernel.of(rulebook, on, plain))
            .best(demand, 0)
            .eligible();
    for (LendingSupply supply : conditional) {
      eligible += market.pair(demand, supply, day).isPresent() ? 1 : 0;
    }
    return eligible;
  }
}
