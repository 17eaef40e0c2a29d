package io.hanqiao.matching.gap;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.lending.GuarantorCapacity;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The network of the loan market on a day: its needs, its offers and what stands behind these. */
public final class LendingGap {

  private static final int INDUSTRY_DIGITS = 2;

  private final List<LendingSupply> supplies;
  private final Map<UUID, Integer> numberOfOffer = new HashMap<>();
  private final Map<UUID, Integer> numberOfPool = new HashMap<>();
  private final List<GapNetwork.Pool> pools = new ArrayList<>();

  private LendingGap(Collection<LendingSupply> supplies, Map<UUID, Long> lines) {
    this.supplies =
        supplies.stream()
            .sorted(Comparator.comparing(LendingSupply::offerId, Pairing.BY_ID))
            .toList();
    for (LendingSupply supply : this.supplies) {
      numberOfOffer.put(supply.offerId(), numberOfOffer.size());
    }
    guarantors()
        .forEach((id, fen) -> add(new GapNetwork.Pool(id, GapNetwork.PoolKind.GUARANTOR, fen)));
    new TreeMap<>(lines)
        .forEach((id, fen) -> add(new GapNetwork.Pool(id, GapNetwork.PoolKind.BANK_LINE, fen)));
  }

  /**
   * The network of all needs and offers.
   *
   * @param market the market, which decides offers with conditions of their own
   * @param rulebook its rulebook, for the kernel, which decides the others
   * @param lines what is left of each bank's binding lines, 分; none for a bank that has none
   */
  public static GapNetwork of(
      Market<LendingDemand, LendingSupply> market,
      LendingRulebook rulebook,
      LocalDate asOf,
      Collection<LendingDemand> demands,
      Collection<LendingSupply> supplies,
      Map<UUID, Long> lines) {
    LendingGap gap = new LendingGap(supplies, lines);
    List<LendingDemand> byId =
        demands.stream()
            .sorted(Comparator.comparing(LendingDemand::needId, Pairing.BY_ID))
            .toList();
    List<LendingSupply> plain =
        gap.supplies.stream().filter(supply -> supply.conditions().isEmpty()).toList();
    LendingKernel kernel = LendingKernel.of(rulebook, asOf, plain);
    List<GapNetwork.Need> needs = new ArrayList<>();
    for (LendingDemand demand : byId) {
      TreeSet<Integer> fitting = new TreeSet<>();
      kernel
          .best(demand, plain.size())
          .pairings()
          .forEach(pairing -> fitting.add(gap.offer(pairing.supplyId())));
      for (LendingSupply supply : gap.supplies) {
        if (!supply.conditions().isEmpty() && market.pair(demand, supply, asOf).isPresent()) {
          fitting.add(gap.offer(supply.offerId()));
        }
      }
      needs.add(need(demand, List.copyOf(fitting)));
    }
    return new GapNetwork(needs, gap.supplies.stream().map(gap::offer).toList(), gap.pools);
  }

  private int offer(UUID offerId) {
    return numberOfOffer.getOrDefault(offerId, -1);
  }

  private static GapNetwork.Need need(LendingDemand demand, List<Integer> offers) {
    return new GapNetwork.Need(
        demand.needId(), demand.enterpriseId(), cell(demand), demand.request().amountFen(), offers);
  }

  private static Cell cell(LendingDemand demand) {
    String code = demand.firm().industry().code();
    String district = demand.firm().place().managementDistrict();
    return new Cell(
        code == null ? null : code.substring(0, INDUSTRY_DIGITS),
        district == null ? demand.firm().place().divisionCode() : district,
        demand.request().purpose());
  }

  private GapNetwork.Offer offer(LendingSupply supply) {
    List<GuarantorCapacity> named = supply.security().guarantors();
    List<Integer> behind = new ArrayList<>();
    if (named != null) {
      named.stream()
          .filter(GuarantorCapacity::active)
          .forEach(guarantor -> addKnown(behind, numberOfPool.get(guarantor.guarantorId())));
    } else {
      addKnown(behind, numberOfPool.get(supply.bankId()));
    }
    behind.sort(null);
    return new GapNetwork.Offer(
        supply.offerId(), supply.bankId(), supply.limits().headroomFen(), behind);
  }

  private static void addKnown(List<Integer> behind, @Nullable Integer pool) {
    if (pool != null && !behind.contains(pool)) {
      behind.add(pool);
    }
  }

  private Map<UUID, Long> guarantors() {
    Map<UUID, Long> available = new TreeMap<>();
    for (LendingSupply supply : supplies) {
      List<GuarantorCapacity> named = supply.security().guarantors();
      if (named != null) {
        for (GuarantorCapacity guarantor : named) {
          if (guarantor.active()) {
            available.put(guarantor.guarantorId(), guarantor.availableFen());
          }
        }
      }
    }
    return available;
  }

  private void add(GapNetwork.Pool pool) {
    numberOfPool.put(pool.poolId(), pools.size());
    pools.add(pool);
  }
}
