package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Arrays;

/** The scores' columns over the offers, and their bests by block of rows and by word of 64. */
final class BlockBests implements RowIndex<LendingSupply> {

  private final Bitmap live;

  /** Two of each row, as {@link OfferFigures} makes them: largest loan, and the rest. */
  private long[] figures;

  private final Bests words;
  private final Bests blocks;

  /** No row yet. */
  BlockBests(Bitmap live) {
    this.live = live;
    this.figures = new long[2 * live.rows()];
    this.words = new Bests(live.rows() / Long.SIZE);
    this.blocks = new Bests(live.rows() / Bitmap.BLOCK_ROWS);
  }

  @Override
  public void put(int row, LendingSupply item) {
    figures[2 * row] = OfferFigures.largest(item);
    figures[2 * row + 1] = OfferFigures.rest(item);
    words.include(row / Long.SIZE, largest(row), rest(row));
    blocks.include(row / Bitmap.BLOCK_ROWS, largest(row), rest(row));
  }

  /** Works the bests out again without the row: figures that are too good would only cost time. */
  @Override
  public void remove(int row, LendingSupply item) {
    int word = row / Long.SIZE;
    words.clear(word);
    for (int other = word * Long.SIZE; other < (word + 1) * Long.SIZE; other++) {
      if (other != row && live.has(other)) {
        words.include(word, largest(other), rest(other));
      }
    }
    int block = row / Bitmap.BLOCK_ROWS;
    blocks.clear(block);
    for (int i = 0; i < Bitmap.BLOCK_WORDS; i++) {
      blocks.include(block, words, block * Bitmap.BLOCK_WORDS + i);
    }
  }

  /** The scores that a need gives some of 64 offers, in the order of their rows. */
  void score(int word, long some, NeedPoints points, int[] scores) {
    int count = 0;
    for (long rest = some; rest != 0; rest &= rest - 1) {
      int row = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
      scores[count++] = points.score(figures[2 * row], figures[2 * row + 1]);
    }
  }

  /** The largest loan of the offer in a row, as {@link OfferFigures} stores it. */
  long largest(int row) {
    return figures[2 * row];
  }

  private long rest(int row) {
    return figures[2 * row + 1];
  }

  /** By word of 64 rows. */
  Bests words() {
    return words;
  }

  /** By block. */
  Bests blocks() {
    return blocks;
  }

  @Override
  public void grow(int capacity) {
    figures = Arrays.copyOf(figures, 2 * capacity);
    words.grow(capacity / Long.SIZE);
    blocks.grow(capacity / Bitmap.BLOCK_ROWS);
  }

  @Override
  public long bytes() {
    return (long) Long.BYTES * figures.length + words.bytes() + blocks.bytes();
  }
}
