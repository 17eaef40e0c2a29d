package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Searches of one thread over the offers. */
final class OfferSearch {

  private final Population<LendingSupply, PreparedNeed> offers;
  private final BlockBests bests;
  private final DemandPoints demandPoints;
  private final SupplyPoints supplyPoints;
  private final LocalDate asOf;
  private final Survivors<LendingSupply> survivors;

  OfferSearch(
      Population<LendingSupply, PreparedNeed> offers,
      BlockBests bests,
      DemandPoints demandPoints,
      SupplyPoints supplyPoints,
      LocalDate asOf) {
    this.offers = offers;
    this.bests = bests;
    this.demandPoints = demandPoints;
    this.supplyPoints = supplyPoints;
    this.asOf = asOf;
    this.survivors = new Survivors<>(offers.rows().capacity());
  }

  private BlockQueue blocks(PreparedNeed need) {
    survivors.find(offers.rows(), offers.sieve(need));
    return new BlockQueue(survivors, bests, new NeedPoints(demandPoints, need));
  }

  Shortlist best(LendingDemand demand, int most) {
    PreparedNeed need = new PreparedNeed(demand, asOf);
    Rows<LendingSupply> rows = offers.rows();
    BlockQueue blocks = blocks(need);
    TopRows top = new TopRows(most, rows);
    while (blocks.bound() >= Math.max(0, top.bar())) {
      blocks.open(top::offer);
    }
    List<Pairing> pairings = new ArrayList<>();
    for (long found : top.bestFirst()) {
      LendingSupply supply = rows.item(KeyHeap.row(found));
      pairings.add(
          new Pairing(
              need.needId(),
              supply.offerId(),
              KeyHeap.score(found),
              supplyPoints.score(supply, need)));
    }
    return new Shortlist(survivors.count(), pairings);
  }

  BestFirst bestFirst(LendingDemand demand) {
    PreparedNeed need = new PreparedNeed(demand, asOf);
    BlockQueue blocks = blocks(need);
    return new BestFirst(need, offers.rows(), supplyPoints, blocks, survivors.count());
  }
}
