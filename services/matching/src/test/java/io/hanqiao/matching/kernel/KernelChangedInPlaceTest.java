package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.KernelAgreesWithReferenceTest.market;
import static io.hanqiao.matching.kernel.KernelAgreesWithReferenceTest.reference;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.RandomMarket;
import io.hanqiao.matching.lending.ReferenceMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A kernel changed many times is the kernel of the changed market. */
class KernelChangedInPlaceTest {

  @Property(tries = 500)
  void offersPutReplacedAndRemovedAreFoundAsTheyAre(
      @ForAll long seed, @ForAll @IntRange(max = 300) int atFirst) {
    RandomMarket market = market(seed);
    Random random = new Random(seed);
    Map<UUID, LendingSupply> expected = new HashMap<>();
    List<LendingSupply> first = market.supplies(atFirst);
    first.forEach(supply -> expected.put(supply.offerId(), supply));
    LendingKernel kernel = LendingKernel.of(market.rulebook, market.asOf, first);
    ReferenceMatcher reference = reference(market);
    for (int round = 0; round < 6; round++) {
      for (LendingSupply drawn : market.supplies(random.nextInt(60))) {
        LendingSupply put =
            random.nextInt(3) > 0 || expected.isEmpty()
                ? drawn
                : withId(drawn, one(expected, random));
        expected.put(put.offerId(), put);
        kernel.put(put);
      }
      for (int gone = random.nextInt(30); gone > 0 && !expected.isEmpty(); gone--) {
        UUID id = one(expected, random);
        expected.remove(id);
        assertThat(kernel.remove(id)).isTrue();
        assertThat(kernel.remove(id)).isFalse();
      }
      LendingDemand demand = market.demands(1).get(0);
      assertThat(kernel.best(demand, 10))
          .isEqualTo(reference.bestSupplies(demand, expected.values(), 10));
      assertThat(kernel.rebuilt().best(demand, 10)).isEqualTo(kernel.best(demand, 10));
      assertThat(kernel.size()).isEqualTo(expected.size());
    }
    assertThat(kernel.supplies()).containsExactlyInAnyOrderElementsOf(expected.values());
  }

  @Property(tries = 10)
  void aKernelThatGrewFromNothingStillAgrees(@ForAll long seed) {
    RandomMarket market = market(seed);
    List<LendingSupply> supplies = market.supplies(3_000);
    LendingKernel kernel = LendingKernel.of(market.rulebook, market.asOf, List.of());
    supplies.forEach(kernel::put);
    assertThat(kernel.isWorn()).isTrue();
    assertThat(kernel.rebuilt().isWorn()).isFalse();
    for (LendingDemand demand : market.demands(3)) {
      assertThat(kernel.best(demand, 10))
          .isEqualTo(reference(market).bestSupplies(demand, supplies, 10));
    }
  }

  @Property(tries = 300)
  void needsPutReplacedAndRemovedAreFoundAsTheyAre(@ForAll long seed) {
    RandomMarket market = market(seed);
    Random random = new Random(seed);
    Map<UUID, LendingDemand> expected = new HashMap<>();
    List<LendingDemand> first = market.demands(30);
    first.forEach(demand -> expected.put(demand.needId(), demand));
    LendingDemandKernel kernel = LendingDemandKernel.of(market.rulebook, market.asOf, first);
    for (int round = 0; round < 5; round++) {
      for (LendingDemand drawn : market.demands(random.nextInt(30))) {
        LendingDemand put =
            random.nextInt(3) > 0 || expected.isEmpty()
                ? drawn
                : withId(drawn, one(expected, random));
        expected.put(put.needId(), put);
        kernel.put(put);
      }
      for (int gone = random.nextInt(20); gone > 0 && !expected.isEmpty(); gone--) {
        UUID id = one(expected, random);
        expected.remove(id);
        assertThat(kernel.remove(id)).isTrue();
        assertThat(kernel.setBar(id, 7)).isFalse();
      }
      LendingSupply supply = market.supplies(1).get(0);
      assertThat(kernel.best(supply, 50))
          .isEqualTo(reference(market).bestDemands(supply, expected.values(), 50));
      assertThat(kernel.rebuilt().best(supply, 50)).isEqualTo(kernel.best(supply, 50));
    }
  }

  @Property(tries = 100)
  void barsOutliveARebuildAndFallWithAChange(@ForAll long seed) {
    RandomMarket market = market(seed);
    List<LendingDemand> demands = market.demands(40);
    LendingDemandKernel kernel = LendingDemandKernel.of(market.rulebook, market.asOf, demands);
    demands.forEach(demand -> kernel.setBar(demand.needId(), 1_000_001));
    kernel.put(demands.get(0));
    for (LendingSupply supply : market.supplies(5)) {
      boolean eligible = reference(market).eligible(demands.get(0), supply);
      assertThat(reached(kernel, supply)).hasSize(eligible ? 1 : 0);
      assertThat(reached(kernel.rebuilt(), supply)).isEqualTo(reached(kernel, supply));
    }
  }

  private static Map<UUID, Integer> reached(LendingDemandKernel kernel, LendingSupply supply) {
    Map<UUID, Integer> reached = new HashMap<>();
    LendingDemandKernel.Approach approach = kernel.approach(supply);
    for (int i = 0; i < approach.size(); i++) {
      reached.put(approach.demand(i), approach.score(i));
    }
    reached.values().removeIf(score -> score < 0);
    return reached;
  }

  private static <T> UUID one(Map<UUID, T> items, Random random) {
    return new ArrayList<>(items.keySet()).get(random.nextInt(items.size()));
  }

  private static LendingSupply withId(LendingSupply of, UUID id) {
    return new LendingSupply(
        id,
        of.bankId(),
        of.bankKind(),
        of.productForm(),
        of.loan(),
        of.area(),
        of.borrower(),
        of.figures(),
        of.security(),
        of.project(),
        of.anchors(),
        of.limits(),
        of.conditions());
  }

  private static LendingDemand withId(LendingDemand of, UUID id) {
    return new LendingDemand(
        id,
        of.enterpriseId(),
        of.request(),
        of.security(),
        of.project(),
        of.existingLoan(),
        of.anchors(),
        of.firm());
  }
}
