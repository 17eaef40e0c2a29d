package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.kernel.PairRule.Side;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches of one thread over the offers. Needs of one kind that are searched for one after the
 * other have the rules on their kind decided once.
 */
final class OfferSearch {

  private final Population<LendingSupply, PreparedNeed> offers;
  private final BlockBests bests;
  private final DemandPoints demandPoints;
  private final OfferPairings pairings;
  private final Survivors<LendingSupply> survivors;
  private final Sieve<LendingSupply> sieve = new Sieve<>();
  private @Nullable NeedKind decided;

  /** The rules that may leave out a row of that kind. */
  private List<Side<LendingSupply, PreparedNeed>> telling = List.of();

  OfferSearch(
      Population<LendingSupply, PreparedNeed> offers,
      BlockBests bests,
      DemandPoints demandPoints,
      OfferPairings pairings) {
    this.offers = offers;
    this.bests = bests;
    this.demandPoints = demandPoints;
    this.pairings = pairings;
    this.survivors = new Survivors<>(offers.rows().capacity());
  }

  private BlockQueue blocks(PreparedNeed need) {
    if (need.kind.equals(decided)) {
      sieve.backToMark();
    } else {
      offers.narrowAlike(need, sieve);
      survivors.findMarked(offers.rows(), sieve);
      telling = offers.telling(survivors.markedBlocks());
      decided = need.kind;
    }
    Population.narrow(telling, need, sieve);
    survivors.find(offers.rows(), sieve);
    return new BlockQueue(survivors, bests, new NeedPoints(demandPoints, need));
  }

  Shortlist best(PreparedNeed need, int most) {
    BlockQueue blocks = blocks(need);
    TopRows top = new TopRows(most, offers.rows());
    while (blocks.bound() >= Math.max(0, top.bar())) {
      blocks.open(top::bar, top::accept);
    }
    return pairings.list(survivors.count(), top.bestFirst(), need);
  }

  BestFirst bestFirst(PreparedNeed need) {
    BlockQueue blocks = blocks(need);
    return new BestFirst(need, offers.rows(), pairings, blocks, survivors.count());
  }
}
