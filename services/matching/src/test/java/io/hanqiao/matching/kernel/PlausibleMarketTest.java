package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ReferenceMatcher;
import io.hanqiao.matching.lending.SeedRulebook;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped rulebook on a market like a city's gives lists a person would believe. */
class PlausibleMarketTest {

  private final PlausibleMarket market = new PlausibleMarket(20_240_729);
  private final List<LendingSupply> supplies = market.supplies(250);
  private final List<LendingDemand> demands = market.demands(2_000);
  private final LendingKernel kernel =
      LendingKernel.of(SeedRulebook.july2024(), PlausibleMarket.DAY, supplies);

  private Shortlist best(LendingDemand demand) {
    return kernel.best(demand, LendingKernel.DEFAULT_MOST);
  }

  @Test
  void someOffersSuitMostNeedsAndFewSuitAll() {
    int[] eligible =
        demands.stream().mapToInt(demand -> best(demand).eligible()).sorted().toArray();
    double share = Arrays.stream(eligible).average().orElseThrow() / supplies.size();
    assertThat(share).isBetween(0.02, 0.08);
    assertThat(eligible[eligible.length / 2]).isBetween(2, 15);
  }

  @Test
  void theBestTwoOffersSeldomTie() {
    List<List<Pairing>> lists =
        demands.stream()
            .map(this::best)
            .map(Shortlist::pairings)
            .filter(l -> l.size() > 1)
            .toList();
    long tied =
        lists.stream().filter(l -> l.get(0).demandScore() == l.get(1).demandScore()).count();
    assertThat(lists).hasSizeGreaterThan(1_000);
    assertThat(tied).isLessThan(lists.size() / 8);
  }

  @Test
  void theKernelEqualsTheReferenceHereToo() {
    ReferenceMatcher reference = new ReferenceMatcher(SeedRulebook.july2024(), PlausibleMarket.DAY);
    for (LendingDemand demand : demands.subList(0, 200)) {
      assertThat(best(demand)).isEqualTo(reference.bestSupplies(demand, supplies, 10));
    }
  }
}
