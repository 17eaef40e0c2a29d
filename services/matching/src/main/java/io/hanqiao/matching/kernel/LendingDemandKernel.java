package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All needs on a day, worked out once, for finding those that suit one credit offer best: the other
 * direction of {@link LendingKernel}. Immutable, and equal to the digit to the reference as well.
 */
public final class LendingDemandKernel {

  /** How many needs an offer's list keeps. */
  public static final int DEFAULT_MOST = 50;

  private final LendingRulebook rulebook;
  private final LocalDate asOf;
  private final KernelScoring scoring;

  private final List<PreparedDemand> demands;
  private final NeedColumns needs;

  private LendingDemandKernel(LendingRulebook rulebook, LocalDate asOf, List<PreparedDemand> byId) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.scoring = new KernelScoring(rulebook);
    this.demands = byId;
    this.needs = new NeedColumns(byId);
  }

  /**
   * Prepares the demands for a day.
   *
   * @throws IllegalArgumentException if two demands have the same id
   */
  public static LendingDemandKernel of(
      LendingRulebook rulebook, LocalDate asOf, Collection<LendingDemand> demands) {
    return new LendingDemandKernel(
        rulebook, asOf, ById.of(prepared(demands, asOf), PreparedDemand::needId));
  }

  private static List<PreparedDemand> prepared(Collection<LendingDemand> demands, LocalDate asOf) {
    return demands.stream().map(demand -> new PreparedDemand(demand, asOf)).toList();
  }

  /** With some demands added or replaced, then some removed; this one stays as it is. */
  public LendingDemandKernel with(Collection<LendingDemand> put, Set<UUID> removed) {
    return new LendingDemandKernel(
        rulebook,
        asOf,
        ById.changed(demands, prepared(put, asOf), removed, PreparedDemand::needId));
  }

  /** The day the demands were prepared for. */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The eligible demands that suit the supply best, best first.
   *
   * @param most how many at most, 0 or more
   * @throws IllegalArgumentException if the day is before the rulebook's first
   */
  public Shortlist best(LendingSupply supply, int most) {
    PreparedSupply prepared = new PreparedSupply(supply, rulebook, asOf);
    if (!prepared.isOpen()) {
      return new Shortlist(0, List.of());
    }
    SupplyColumns columns = new SupplyColumns(List.of(supply), scoring);
    TopRows top = new TopRows(Math.min(most, demands.size()));
    int eligible = 0;
    for (int row = needs.next(0, prepared); row >= 0; row = needs.next(row + 1, prepared)) {
      PreparedDemand demand = demands.get(row);
      if (prepared.acceptsRest(demand)) {
        eligible++;
        top.offer(row, columns.supplyScore(0, demand));
      }
    }
    List<Pairing> pairings = new ArrayList<>();
    for (int row : top.bestFirst()) {
      pairings.add(columns.pairing(0, demands.get(row)));
    }
    return new Shortlist(eligible, pairings);
  }
}
