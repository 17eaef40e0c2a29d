package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.RandomMarket;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Needs worked out once, and searched for again and again. */
class LendingNeedsTest {

  @Property(tries = 100)
  void needsWorkedOutOnceServeAllOffersOfTheDay(@ForAll long seed) {
    RandomMarket market = KernelAgreesWithReferenceTest.market(seed);
    List<LendingDemand> demands = market.demands(300);
    LendingNeeds needs = LendingNeeds.of(demands, market.asOf, 2);
    assertThat(needs.size()).isEqualTo(demands.size());
    List<LendingSupply> supplies = market.supplies(700);
    LendingKernel kernel = LendingKernel.of(market.rulebook, market.asOf, supplies.subList(0, 600));
    for (LendingSupply later : supplies.subList(600, 700)) {
      kernel.put(later);
    }
    supplies.subList(0, 50).forEach(gone -> kernel.remove(gone.offerId()));
    for (int again = 0; again < 2; again++) {
      assertThat(kernel.bestOfEach(needs, 5, 2))
          .isEqualTo(demands.stream().map(demand -> kernel.best(demand, 5)).toList());
    }
  }

  @Property(tries = 20)
  void needsOfAnotherDayAreRefused(@ForAll long seed) {
    RandomMarket market = KernelAgreesWithReferenceTest.market(seed);
    LocalDate later = market.asOf.plusDays(1);
    LendingNeeds needs = LendingNeeds.of(market.demands(2), later, 1);
    LendingKernel kernel = LendingKernel.of(market.rulebook, market.asOf, market.supplies(2));
    assertThatThrownBy(() -> kernel.bestOfEach(needs, 5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(later.toString())
        .hasMessageContaining(market.asOf.toString());
  }
}
