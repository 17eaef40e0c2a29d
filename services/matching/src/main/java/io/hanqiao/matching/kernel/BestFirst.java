package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.lending.LendingSupply;
import org.jspecify.annotations.Nullable;

/**
 * The eligible offers of one need, best first, as many as are asked for: where a lender's own
 * conditions are decided one offer at a time until enough pass. Good until the kernel is changed;
 * for one thread.
 */
public final class BestFirst {

  private final PreparedNeed need;
  private final Rows<LendingSupply> offers;
  private final OfferPairings pairings;
  private final int ofAnyOffer;
  private final BlockQueue blocks;
  private final NeedPoints points;
  private final KeyHeap opened;
  private final Opened into = new Opened();
  private final int eligible;

  BestFirst(
      PreparedNeed need,
      Rows<LendingSupply> offers,
      OfferPairings pairings,
      BlockQueue blocks,
      NeedPoints points,
      int eligible) {
    this.need = need;
    this.offers = offers;
    this.pairings = pairings;
    this.ofAnyOffer = pairings.ofAnyOffer(need);
    this.blocks = blocks;
    this.points = points;
    this.eligible = eligible;
    this.opened = new KeyHeap(Bitmap.BLOCK_ROWS, TopRows.better(offers));
  }

  /** How many offers keep every rule, the lenders' own conditions aside. */
  public int eligible() {
    return eligible;
  }

  /** The next best offer; null if there is none left. */
  public @Nullable Found next() {
    // A block whose bound is no more than the best row's score may still hold its equal with a
    // smaller id.
    while (blocks.bound() >= 0
        && (opened.size() == 0 || blocks.bound() >= KeyHeap.score(opened.top()))) {
      blocks.open(points, into);
    }
    if (opened.size() == 0) {
      return null;
    }
    long best = opened.pop();
    return new Found(offers.item(KeyHeap.row(best)), pairings.of(best, need, ofAnyOffer));
  }

  /** Of those taken from the queue, all. */
  private final class Opened implements BlockQueue.RowSink {
    @Override
    public int bar() {
      return 0;
    }

    @Override
    public void accept(int row, int score) {
      opened.add(KeyHeap.key(score, row));
    }
  }

  /**
   * An eligible offer.
   *
   * @param supply the offer
   * @param pairing the pair with both scores
   */
  public record Found(LendingSupply supply, Pairing pairing) {}
}
