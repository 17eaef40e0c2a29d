package io.hanqiao.matching.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.gap.recount.Recount;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.lending.RandomMarket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LendingGapTest {

  @Property(tries = 100)
  void theNetworkHoldsExactlyThePairsThatFit(@ForAll long seed) {
    RandomMarket drawn = seed % 2 == 0 ? new RandomMarket(seed) : RandomMarket.inFull(seed);
    Market<LendingDemand, LendingSupply> market = new LoanMarket(drawn.rulebook);
    List<LendingDemand> demands = drawn.demands(12);
    List<LendingSupply> supplies = drawn.supplies(12);
    Map<UUID, Long> lines = Map.of(supplies.get(0).bankId(), 50_000_000L);

    GapNetwork network =
        LendingGap.of(market, drawn.rulebook, drawn.asOf, demands, supplies, lines);

    for (LendingDemand demand : demands) {
      GapNetwork.Need need =
          network.needs().stream()
              .filter(one -> one.needId().equals(demand.needId()))
              .findFirst()
              .orElseThrow();
      assertThat(need.offers().stream().map(number -> network.offers().get(number).offerId()))
          .containsExactlyInAnyOrderElementsOf(
              supplies.stream()
                  .filter(supply -> market.pair(demand, supply, drawn.asOf).isPresent())
                  .map(LendingSupply::offerId)
                  .toList());
    }
    GapMap map = GapMap.of(new GapMap.Moment("lending-random", drawn.asOf, Instant.EPOCH), network);
    assertThat(Recount.flaws(GapFile.of(map).lines().toList())).isEmpty();
    assertThat(map.askedFen())
        .isEqualTo(demands.stream().mapToLong(need -> need.request().amountFen()).sum());
  }

  @Property(tries = 500)
  void noGroupShownIsOfFewerFirmsThanToldNorIsTheRest(@ForAll long seed) {
    GapMap map =
        GapMap.of(
            new GapMap.Moment("lending-random", LocalDate.EPOCH, Instant.EPOCH),
            RandomNetwork.of(seed, 25, 6));
    OpenGroups groups = OpenGroups.of(map, 3);
    groups.sets().forEach(set -> assertThat(firms(map, set.needs())).isGreaterThanOrEqualTo(3));
    assertThat(firms(map, groups.withoutOffer())).isNotIn(1L, 2L);
    if (!groups.sets().isEmpty()) {
      assertThat(firms(map, groups.rest())).isNotIn(1L, 2L);
    }
  }

  private static long firms(GapMap map, List<Integer> needs) {
    return needs.stream()
        .map(need -> map.network().needs().get(need).enterpriseId())
        .distinct()
        .count();
  }
}
