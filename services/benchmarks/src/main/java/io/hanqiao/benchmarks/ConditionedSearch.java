package io.hanqiao.benchmarks;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.kernel.BestFirst;
import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of one need as the matcher makes it: the kernel's best, and only where one of these has
 * conditions of its own the eligible offers one by one, until enough pass and one more.
 */
final class ConditionedSearch {

  private final LendingKernel kernel;
  private final ConditionCheck check;
  private final LocalDate day;
  private final Set<UUID> conditioned;

  ConditionedSearch(BenchMarket market, ConditionCheck check) {
    this.kernel = LendingKernel.of(market.rulebook(), market.day(), market.offers());
    this.check = check;
    this.day = market.day();
    this.conditioned =
        market.offers().stream()
            .filter(offer -> !offer.conditions().isEmpty())
            .map(LendingSupply::offerId)
            .collect(Collectors.toUnmodifiableSet());
  }

  List<Pairing> best(LendingDemand need, int most) {
    List<Pairing> found = kernel.best(need, most).pairings();
    return found.stream().anyMatch(pair -> conditioned.contains(pair.supplyId()))
        ? oneByOne(need, most)
        : found;
  }

  private List<Pairing> oneByOne(LendingDemand need, int most) {
    List<Pairing> passed = new ArrayList<>();
    BestFirst eligible = kernel.bestFirst(need);
    BestFirst.@Nullable Found next = eligible.next();
    while (next != null && passed.size() <= most) {
      if (holds(need, next.supply())) {
        passed.add(next.pairing());
      }
      next = eligible.next();
    }
    return passed.size() > most ? passed.subList(0, most) : passed;
  }

  private boolean holds(LendingDemand need, LendingSupply offer) {
    return !conditioned.contains(offer.offerId())
        || offer.conditions().stream()
            .noneMatch(condition -> check.check(condition, need, day).refuses());
  }
}
