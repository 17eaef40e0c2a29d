package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Arrays;

/**
 * The scores' columns over the offers, and for each block of rows the best of every figure: no
 * offer of the block can be worth more to any need than one that had all of these.
 */
final class BlockBests implements RowIndex<LendingSupply> {

  static final int AMOUNT = 1;
  static final int PRICE = 2;
  static final int DAYS = 4;
  static final int TERM = 8;
  static final int SECURITY = 16;

  private static final int ROWS = Bitmap.BLOCK_ROWS;

  private final Bitmap live;
  private long[] largest;
  private long[] rest;
  private long[] bestLargest;
  private long[] bestRest;
  private byte[] silent;

  /** No row yet. */
  BlockBests(Bitmap live) {
    this.live = live;
    this.largest = new long[live.rows()];
    this.rest = new long[live.rows()];
    this.bestLargest = new long[live.rows() / ROWS];
    this.bestRest = new long[live.rows() / ROWS];
    this.silent = new byte[live.rows() / ROWS];
  }

  @Override
  public void put(int row, LendingSupply item) {
    largest[row] = OfferFigures.largest(item);
    rest[row] = OfferFigures.rest(item);
    include(row / ROWS, row);
  }

  /** Works the block out again without the row: figures that are too good would only cost time. */
  @Override
  public void remove(int row, LendingSupply item) {
    int block = row / ROWS;
    bestLargest[block] = 0;
    bestRest[block] = 0;
    silent[block] = 0;
    for (int other = block * ROWS; other < (block + 1) * ROWS; other++) {
      if (other != row && live.has(other)) {
        include(block, other);
      }
    }
  }

  private void include(int block, int row) {
    long figures = rest[row];
    long best = bestRest[block];
    int days = OfferFigures.days(figures);
    int price = OfferFigures.price(figures);
    int term = OfferFigures.term(figures);
    int securities = OfferFigures.securities(figures);
    bestLargest[block] = Math.max(bestLargest[block], largest[row]);
    bestRest[block] =
        OfferFigures.packed(
            least(OfferFigures.price(best), price),
            least(OfferFigures.days(best), days),
            Math.max(OfferFigures.term(best), term),
            OfferFigures.securities(best) | securities);
    silent[block] |=
        (byte)
            ((largest[row] == 0 ? AMOUNT : 0)
                | (price == 0 ? PRICE : 0)
                | (days == 0 ? DAYS : 0)
                | (term == 0 ? TERM : 0)
                | (securities == 0 ? SECURITY : 0));
  }

  /** The smaller of two that are stated. */
  private static int least(int one, int other) {
    return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
  }

  /** The score that a need gives the offer in a row. */
  int score(int row, NeedPoints points) {
    return points.score(largest[row], rest[row]);
  }

  long largest(int block) {
    return bestLargest[block];
  }

  long rest(int block) {
    return bestRest[block];
  }

  int silent(int block) {
    return silent[block];
  }

  @Override
  public void grow(int capacity) {
    int blocks = capacity / ROWS;
    largest = Arrays.copyOf(largest, capacity);
    rest = Arrays.copyOf(rest, capacity);
    bestLargest = Arrays.copyOf(bestLargest, blocks);
    bestRest = Arrays.copyOf(bestRest, blocks);
    silent = Arrays.copyOf(silent, blocks);
  }

  @Override
  public long bytes() {
    return 2L * Long.BYTES * largest.length + (2L * Long.BYTES + 1) * silent.length;
  }
}
