package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.Draft;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.RandomMarket;
import io.hanqiao.matching.lending.ReferenceMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** The kernel against the reference, on markets in which anything may be unknown. */
class KernelAgreesWithReferenceTest {

  @Property(tries = 2_000)
  void offersOfANeedAgreeToTheDigit(
      @ForAll long seed,
      @ForAll @IntRange(max = 250) int offers,
      @ForAll @IntRange(max = 12) int most) {
    RandomMarket market = new RandomMarket(seed);
    List<LendingSupply> supplies = market.supplies(offers);
    LendingKernel kernel = LendingKernel.of(market.rulebook, supplies);
    ReferenceMatcher reference = new ReferenceMatcher(market.rulebook, market.asOf);
    for (LendingDemand demand : market.demands(6)) {
      Shortlist expected = reference.bestSupplies(demand, supplies, most);
      assertThat(kernel.best(demand, market.asOf, most)).isEqualTo(expected);
      Statistics.label("eligible").collect(expected.eligible() == 0 ? "none" : "some");
    }
    Statistics.label("eligible")
        .coverage(coverage -> coverage.check("some").percentage(share -> share > 20));
  }

  @Property(tries = 2_000)
  void needsOfAnOfferAgreeToTheDigit(
      @ForAll long seed,
      @ForAll @IntRange(max = 120) int needs,
      @ForAll @IntRange(max = 60) int most) {
    RandomMarket market = new RandomMarket(seed);
    List<LendingDemand> demands = market.demands(needs);
    LendingDemandKernel kernel = LendingDemandKernel.of(market.rulebook, market.asOf, demands);
    ReferenceMatcher reference = new ReferenceMatcher(market.rulebook, market.asOf);
    for (LendingSupply supply : market.supplies(6)) {
      Shortlist expected = reference.bestDemands(supply, demands, most);
      assertThat(kernel.best(supply, most)).isEqualTo(expected);
      Statistics.label("eligible").collect(expected.eligible() == 0 ? "none" : "some");
    }
    Statistics.label("eligible")
        .coverage(coverage -> coverage.check("some").percentage(share -> share > 20));
  }

  @Property(tries = 300)
  void bothDirectionsFindTheSamePairs(
      @ForAll long seed, @ForAll @Size(2) List<@IntRange(max = 40) Integer> sizes) {
    RandomMarket market = new RandomMarket(seed);
    List<LendingSupply> supplies = market.supplies(sizes.get(0));
    List<LendingDemand> demands = market.demands(sizes.get(1));
    LendingKernel bySupply = LendingKernel.of(market.rulebook, supplies);
    LendingDemandKernel byDemand = LendingDemandKernel.of(market.rulebook, market.asOf, demands);
    Set<Pairing> forDemands = new HashSet<>();
    demands.forEach(demand -> forDemands.addAll(bySupply.best(demand, market.asOf, 40).pairings()));
    Set<Pairing> forSupplies = new HashSet<>();
    supplies.forEach(supply -> forSupplies.addAll(byDemand.best(supply, 40).pairings()));
    assertThat(forDemands).isEqualTo(forSupplies);
  }

  @Property(tries = 300)
  void aKernelChangedManyTimesIsTheKernelOfTheChangedMarket(@ForAll long seed) {
    RandomMarket market = new RandomMarket(seed);
    Map<UUID, LendingSupply> expected = new HashMap<>();
    LendingKernel kernel = LendingKernel.of(market.rulebook, List.of());
    Random random = new Random(seed);
    for (int change = 0; change < 8; change++) {
      List<LendingSupply> put = new ArrayList<>(market.supplies(random.nextInt(40)));
      for (LendingSupply kept : expected.values()) {
        if (random.nextInt(10) == 0) {
          put.add(withId(kept.offerId(), market.supplies(1).get(0)));
        }
      }
      put.forEach(supply -> expected.put(supply.offerId(), supply));
      Set<UUID> removed = new HashSet<>(Set.of(new UUID(1, 1)));
      expected.keySet().stream().filter(id -> random.nextInt(8) == 0).forEach(removed::add);
      expected.keySet().removeAll(removed);
      kernel = kernel.with(put, removed);
      LendingDemand demand = market.demands(1).get(0);
      assertThat(kernel.best(demand, market.asOf, 10))
          .isEqualTo(
              new ReferenceMatcher(market.rulebook, market.asOf)
                  .bestSupplies(demand, expected.values(), 10));
      assertThat(kernel.supplies()).containsExactlyInAnyOrderElementsOf(expected.values());
    }
  }

  private static LendingSupply withId(UUID id, LendingSupply terms) {
    return Draft.offer(
        offer -> {
          offer.id = id;
          offer.purposes = terms.loan().purposes();
          offer.amountMin = terms.loan().amountMinFen();
          offer.amountMax = terms.loan().amountMaxFen();
          offer.rateMin = terms.loan().price().rateMinPpm();
          offer.decisionDays = terms.loan().decisionDays();
        });
  }

  @Property(tries = 200)
  void aDemandKernelChangedIsTheKernelOfTheChangedMarket(@ForAll long seed) {
    RandomMarket market = new RandomMarket(seed);
    List<LendingDemand> before = market.demands(30);
    List<LendingDemand> put = market.demands(10);
    Set<UUID> removed = Set.of(before.get(3).needId(), put.get(4).needId(), new UUID(1, 1));
    List<LendingDemand> after =
        Stream.concat(before.stream(), put.stream())
            .filter(demand -> !removed.contains(demand.needId()))
            .toList();
    LendingDemandKernel kernel =
        LendingDemandKernel.of(market.rulebook, market.asOf, before).with(put, removed);
    ReferenceMatcher reference = new ReferenceMatcher(market.rulebook, market.asOf);
    for (LendingSupply supply : market.supplies(5)) {
      assertThat(kernel.best(supply, 50)).isEqualTo(reference.bestDemands(supply, after, 50));
    }
  }

  @Property(tries = 200)
  void twoRowsWithOneIdAreRefused(@ForAll long seed) {
    List<LendingSupply> twice = new RandomMarket(seed).supplies(2);
    List<LendingSupply> doubled = List.of(twice.get(0), twice.get(1), twice.get(0));
    assertThatThrownBy(() -> LendingKernel.of(new RandomMarket(seed).rulebook, doubled))
        .hasMessageContaining(twice.get(0).offerId().toString());
  }

  @Property(tries = 200)
  void theOrderInWhichOffersArriveChangesNothing(@ForAll long seed) {
    RandomMarket market = new RandomMarket(seed);
    List<LendingSupply> supplies = market.supplies(80);
    List<LendingSupply> shuffled = new ArrayList<>(supplies);
    Collections.shuffle(shuffled, new Random(seed));
    for (LendingDemand demand : market.demands(3)) {
      assertThat(LendingKernel.of(market.rulebook, shuffled).best(demand, market.asOf, 10))
          .isEqualTo(LendingKernel.of(market.rulebook, supplies).best(demand, market.asOf, 10));
    }
  }
}
