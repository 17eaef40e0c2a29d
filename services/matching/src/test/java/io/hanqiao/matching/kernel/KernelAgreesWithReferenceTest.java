package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.Shortlist;
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
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** The kernel against the reference, on markets in which anything may be unknown. */
class KernelAgreesWithReferenceTest {

  /** Lenders' own conditions are not the kernel's: here all of them are kept. */
  static ReferenceMatcher reference(RandomMarket market) {
    return new ReferenceMatcher(
        market.rulebook, market.asOf, (condition, demand, asOf) -> RuleOutcome.PASSED);
  }

  static RandomMarket market(long seed) {
    return seed % 3 == 0 ? new RandomMarket(seed) : RandomMarket.inFull(seed);
  }

  @Property(tries = 3_000)
  void offersOfANeedAgreeToTheDigit(
      @ForAll long seed,
      @ForAll @IntRange(max = 250) int offers,
      @ForAll @IntRange(max = 12) int most) {
    RandomMarket market = market(seed);
    List<LendingSupply> supplies = market.supplies(offers);
    LendingKernel kernel = LendingKernel.of(market.rulebook, market.asOf, supplies);
    ReferenceMatcher reference = reference(market);
    for (LendingDemand demand : market.demands(6)) {
      Shortlist expected = reference.bestSupplies(demand, supplies, most);
      assertThat(kernel.best(demand, most)).isEqualTo(expected);
      Statistics.label("eligible").collect(expected.eligible() == 0 ? "none" : "some");
    }
    Statistics.label("eligible")
        .coverage(coverage -> coverage.check("some").percentage(share -> share > 15));
  }

  @Property(tries = 3_000)
  void needsOfAnOfferAgreeToTheDigit(
      @ForAll long seed,
      @ForAll @IntRange(max = 120) int needs,
      @ForAll @IntRange(max = 60) int most) {
    RandomMarket market = market(seed);
    List<LendingDemand> demands = market.demands(needs);
    LendingDemandKernel kernel = LendingDemandKernel.of(market.rulebook, market.asOf, demands);
    ReferenceMatcher reference = reference(market);
    for (LendingSupply supply : market.supplies(6)) {
      Shortlist expected = reference.bestDemands(supply, demands, most);
      assertThat(kernel.best(supply, most)).isEqualTo(expected);
      assertThat(kernel.count(supply)).isEqualTo(expected.eligible());
      Statistics.label("eligible").collect(expected.eligible() == 0 ? "none" : "some");
    }
    Statistics.label("eligible")
        .coverage(coverage -> coverage.check("some").percentage(share -> share > 15));
  }

  @Property(tries = 500)
  void offersComeOneByOneInTheOrderOfTheReference(
      @ForAll long seed, @ForAll @IntRange(max = 1_500) int offers) {
    RandomMarket market = market(seed);
    List<LendingSupply> supplies = market.supplies(offers);
    LendingKernel kernel = LendingKernel.of(market.rulebook, market.asOf, supplies);
    for (LendingDemand demand : market.demands(2)) {
      Shortlist expected = reference(market).bestSupplies(demand, supplies, offers);
      List<Pairing> ten = expected.pairings().subList(0, Math.min(10, expected.pairings().size()));
      assertThat(kernel.best(demand, 10)).isEqualTo(new Shortlist(expected.eligible(), ten));
      BestFirst found = kernel.bestFirst(demand);
      List<Pairing> all = new ArrayList<>();
      for (BestFirst.Found next = found.next(); next != null; next = found.next()) {
        assertThat(next.supply().offerId()).isEqualTo(next.pairing().supplyId());
        all.add(next.pairing());
      }
      assertThat(new Shortlist(found.eligible(), all)).isEqualTo(expected);
    }
  }

  @Property(tries = 500)
  void anOfferEntersTheListsWhoseLastItReaches(
      @ForAll long seed, @ForAll @IntRange(max = 1_000_000) int bar) {
    RandomMarket market = market(seed);
    List<LendingDemand> demands = market.demands(60);
    LendingDemandKernel kernel = LendingDemandKernel.of(market.rulebook, market.asOf, demands);
    Random random = new Random(seed);
    Set<LendingDemand> high = new HashSet<>();
    for (LendingDemand demand : demands) {
      if (random.nextBoolean()) {
        high.add(demand);
        assertThat(kernel.setBar(demand.needId(), bar)).isTrue();
      }
    }
    for (LendingSupply supply : market.supplies(5)) {
      List<Pairing> eligible =
          reference(market).bestDemands(supply, demands, demands.size()).pairings();
      assertThat(kernel.eligible(supply)).containsExactlyInAnyOrderElementsOf(eligible);
      Map<UUID, Integer> reached = new HashMap<>();
      LendingDemandKernel.Approach approach = kernel.approach(supply);
      for (int i = 0; i < approach.size(); i++) {
        assertThat(reached.put(approach.demand(i), approach.score(i))).isNull();
        assertThat(approach.indexOf(approach.demand(i))).isEqualTo(i);
      }
      reached.values().removeIf(score -> score < 0);
      assertThat(reached)
          .isEqualTo(
              eligible.stream()
                  .filter(
                      pair ->
                          pair.demandScore() >= bar
                              || high.stream().noneMatch(n -> n.needId().equals(pair.demandId())))
                  .collect(Collectors.toMap(Pairing::demandId, Pairing::demandScore)));
    }
  }

  @Property(tries = 300)
  void bothDirectionsFindTheSamePairs(
      @ForAll long seed, @ForAll @Size(2) List<@IntRange(max = 40) Integer> sizes) {
    RandomMarket market = market(seed);
    List<LendingSupply> supplies = market.supplies(sizes.get(0));
    List<LendingDemand> demands = market.demands(sizes.get(1));
    LendingKernel bySupply = LendingKernel.of(market.rulebook, market.asOf, supplies);
    LendingDemandKernel byDemand = LendingDemandKernel.of(market.rulebook, market.asOf, demands);
    Set<Pairing> forDemands = new HashSet<>();
    demands.forEach(demand -> forDemands.addAll(bySupply.best(demand, 40).pairings()));
    Set<Pairing> forSupplies = new HashSet<>();
    supplies.forEach(supply -> forSupplies.addAll(byDemand.eligible(supply)));
    assertThat(forDemands).isEqualTo(forSupplies);
  }

  @Property(tries = 100)
  void severalThreadsFindWhatOneFinds(
      @ForAll long seed, @ForAll @IntRange(min = 100, max = 3_000) int offers) {
    RandomMarket market = market(seed);
    LendingKernel kernel = LendingKernel.of(market.rulebook, market.asOf, market.supplies(offers));
    List<LendingDemand> demands = market.demands(600);
    assertThat(kernel.bestOfEach(demands, 5, 3))
        .isEqualTo(demands.stream().map(demand -> kernel.best(demand, 5)).toList());
  }

  @Property(tries = 200)
  void twoRowsWithOneIdAreRefused(@ForAll long seed) {
    RandomMarket market = market(seed);
    List<LendingSupply> twice = market.supplies(2);
    List<LendingSupply> doubled = List.of(twice.get(0), twice.get(1), twice.get(0));
    assertThatThrownBy(() -> LendingKernel.of(market.rulebook, market.asOf, doubled))
        .hasMessageContaining(twice.get(0).offerId().toString());
  }

  @Property(tries = 200)
  void theOrderInWhichOffersArriveChangesNothing(@ForAll long seed) {
    RandomMarket market = market(seed);
    List<LendingSupply> supplies = market.supplies(80);
    List<LendingSupply> shuffled = new ArrayList<>(supplies);
    Collections.shuffle(shuffled, new Random(seed));
    LendingKernel one = LendingKernel.of(market.rulebook, market.asOf, supplies);
    LendingKernel other = LendingKernel.of(market.rulebook, market.asOf, shuffled);
    for (LendingDemand demand : market.demands(3)) {
      assertThat(one.best(demand, 10)).isEqualTo(other.best(demand, 10));
    }
  }
}
