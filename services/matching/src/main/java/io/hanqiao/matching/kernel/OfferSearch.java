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
  private final BlockQueue blocks;
  private final DemandPoints demandPoints;
  private final OfferPairings pairings;
  private final Survivors<LendingSupply> survivors;
  private final Sieve<LendingSupply> sieve = new Sieve<>();
  private @Nullable NeedKind decided;

  /** The rules that may leave out a row of some blocks, those of that kind among them. */
  private List<Side<LendingSupply, PreparedNeed>> telling = List.of();

  private long[] toldBlocks = {};

  OfferSearch(
      Population<LendingSupply, PreparedNeed> offers,
      BlockBests bests,
      DemandPoints demandPoints,
      OfferPairings pairings) {
    this.offers = offers;
    this.demandPoints = demandPoints;
    this.pairings = pairings;
    this.survivors = new Survivors<>(offers.rows().capacity());
    this.blocks = new BlockQueue(survivors, bests);
  }

  Shortlist best(PreparedNeed need, int most) {
    decideKind(need);
    gather(need);
    meet();
    return pair(need, bestRows(need, most));
  }

  /** To be read to its end before the next search. */
  BestFirst bestFirst(PreparedNeed need) {
    decideKind(need);
    gather(need);
    meet();
    NeedPoints points = new NeedPoints(demandPoints, need);
    blocks.fill(points);
    return new BestFirst(need, offers.rows(), pairings, blocks, points, survivors.count());
  }

  /** Meets the bitmaps that all of the need's kind have in common, unless it was done just now. */
  void decideKind(PreparedNeed need) {
    if (need.kind.equals(decided)) {
      sieve.backToMark();
    } else {
      offers.narrowAlike(need, sieve);
      survivors.findMarked(offers.rows(), sieve);
      findTelling();
      decided = need.kind;
    }
  }

  /** Kinds that follow one another often leave rows of the same blocks. */
  private void findTelling() {
    long[] left = survivors.markedBlocks();
    for (int i = 0; i < left.length; i++) {
      if (toldBlocks.length == 0 || (left[i] & ~toldBlocks[i]) != 0) {
        telling = offers.telling(left);
        toldBlocks = left.clone();
        return;
      }
    }
  }

  /** Puts the other bitmaps into the sieve. */
  void gather(PreparedNeed need) {
    Population.narrow(telling, need, sieve);
  }

  /** How many bitmaps are in the sieve. */
  int gathered() {
    return sieve.filterCount();
  }

  /** Finds the rows that the sieve keeps. */
  void meet() {
    survivors.find(offers.rows(), sieve);
  }

  /** How many blocks have a row that is kept. */
  int blocksLeft() {
    return survivors.blockCount();
  }

  /** The best of the rows kept, as in a {@link KeyHeap}. */
  long[] bestRows(PreparedNeed need, int most) {
    NeedPoints points = new NeedPoints(demandPoints, need);
    blocks.fill(points);
    TopRows top = new TopRows(most, offers.rows());
    while (blocks.bound() >= Math.max(0, top.bar())) {
      blocks.open(points, top);
    }
    return top.bestFirst();
  }

  /** The need's list. */
  Shortlist pair(PreparedNeed need, long[] found) {
    return pairings.list(survivors.count(), found, need);
  }
}
