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
 * All credit offers in columns, for finding those that suit one need best. Immutable: a change
 * makes a new one, and any number of threads may search.
 *
 * <p>Most offers are in one large segment; those changed lately are in a small one beside it, so
 * that a change need not build all columns again. When the small one has grown, the two become one.
 *
 * <p>Equal to the digit to {@link io.hanqiao.matching.lending.ReferenceMatcher}.
 */
public final class LendingKernel {

  /** How many offers a need's list keeps. */
  public static final int DEFAULT_MOST = 10;

  private static final int LEAST_MERGED = 64;
  private static final int MERGED_PART = 32;

  private final LendingRulebook rulebook;
  private final KernelScoring scoring;
  private final SupplySegment settled;

  /** Rows of the large segment that are neither removed nor replaced. */
  private final Bitmap live;

  private final SupplySegment recent;
  private final Bitmap everyRecent;

  private LendingKernel(
      LendingRulebook rulebook,
      KernelScoring scoring,
      SupplySegment settled,
      Bitmap live,
      List<LendingSupply> recent) {
    this.rulebook = rulebook;
    this.scoring = scoring;
    this.settled = settled;
    this.live = live;
    this.recent = new SupplySegment(recent, scoring);
    this.everyRecent = this.recent.everyRow();
  }

  /**
   * Builds the columns.
   *
   * @throws IllegalArgumentException if two supplies have the same id
   */
  public static LendingKernel of(LendingRulebook rulebook, Collection<LendingSupply> supplies) {
    return settled(rulebook, ById.of(supplies, LendingSupply::offerId));
  }

  private static LendingKernel settled(LendingRulebook rulebook, List<LendingSupply> byId) {
    KernelScoring scoring = new KernelScoring(rulebook);
    SupplySegment segment = new SupplySegment(byId, scoring);
    return new LendingKernel(rulebook, scoring, segment, segment.everyRow(), List.of());
  }

  /** A kernel with some supplies added or replaced, then some removed; this one stays as it is. */
  public LendingKernel with(Collection<LendingSupply> put, Set<UUID> removed) {
    List<LendingSupply> changed =
        ById.changed(recent.supplies(), put, removed, LendingSupply::offerId);
    Bitmap left = live.copy();
    put.forEach(supply -> settled.removeRow(supply.offerId(), left));
    removed.forEach(id -> settled.removeRow(id, left));
    if (changed.size() > LEAST_MERGED + settled.size() / MERGED_PART) {
      return settled(
          rulebook, ById.changed(liveSupplies(left), changed, Set.of(), LendingSupply::offerId));
    }
    return new LendingKernel(rulebook, scoring, settled, left, changed);
  }

  private List<LendingSupply> liveSupplies(Bitmap rows) {
    List<LendingSupply> supplies = new ArrayList<>(settled.size());
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      supplies.add(settled.supplies().get(row));
    }
    return supplies;
  }

  /** The supplies, by id; a new list at each call. */
  public List<LendingSupply> supplies() {
    return ById.changed(liveSupplies(live), recent.supplies(), Set.of(), LendingSupply::offerId);
  }

  /**
   * The eligible supplies on the day that suit the demand best, best first.
   *
   * @param most how many at most, 0 or more
   * @throws IllegalArgumentException if the day is before the rulebook's first
   */
  public Shortlist best(LendingDemand demand, LocalDate asOf, int most) {
    DemandQuery query = DemandQuery.of(demand, asOf, rulebook, most);
    List<Pairing> pairings = new ArrayList<>();
    int eligible = settled.best(query, live, pairings);
    if (recent.size() > 0) {
      eligible += recent.best(query, everyRecent, pairings);
      pairings.sort(Pairing.FOR_DEMAND);
    }
    return new Shortlist(eligible, pairings.subList(0, Math.min(most, pairings.size())));
  }
}
