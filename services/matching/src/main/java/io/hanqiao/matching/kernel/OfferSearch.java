package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.Arrays;
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
      decided = need.kind;
    }
    offers.narrow(need, sieve);
    survivors.find(offers.rows(), sieve);
    return new BlockQueue(survivors, bests, new NeedPoints(demandPoints, need));
  }

  Shortlist best(PreparedNeed need, int most) {
    BlockQueue blocks = blocks(need);
    TopRows top = new TopRows(most, offers.rows());
    while (blocks.bound() >= Math.max(0, top.bar())) {
      blocks.open(top::bar, top::accept);
    }
    long[] found = top.bestFirst();
    int ofAnyOffer = pairings.ofAnyOffer(need);
    Pairing[] best = new Pairing[found.length];
    Arrays.setAll(best, i -> pairings.of(found[i], need, ofAnyOffer));
    return new Shortlist(survivors.count(), List.of(best));
  }

  BestFirst bestFirst(PreparedNeed need) {
    BlockQueue blocks = blocks(need);
    return new BestFirst(need, offers.rows(), pairings, blocks, survivors.count());
  }
}
