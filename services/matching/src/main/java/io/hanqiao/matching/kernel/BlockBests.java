package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Arrays;

/** The scores' columns over the offers, and their bests by block of rows and by word of 64. */
final class BlockBests implements RowIndex<LendingSupply> {

  private final Bitmap live;
  private long[] largest;
  private long[] rest;
  private final Bests words;
  private final Bests blocks;

  /** No row yet. */
  BlockBests(Bitmap live) {
    this.live = live;
    this.largest = new long[live.rows()];
    this.rest = new long[live.rows()];
    this.words = new Bests(live.rows() / Long.SIZE);
    this.blocks = new Bests(live.rows() / Bitmap.BLOCK_ROWS);
  }

  @Override
  public void put(int row, LendingSupply item) {
    largest[row] = OfferFigures.largest(item);
    rest[row] = OfferFigures.rest(item);
    words.include(row / Long.SIZE, largest[row], rest[row]);
    blocks.include(row / Bitmap.BLOCK_ROWS, largest[row], rest[row]);
  }

  /** Works the bests out again without the row: figures that are too good would only cost time. */
  @Override
  public void remove(int row, LendingSupply item) {
    int word = row / Long.SIZE;
    words.clear(word);
    for (int other = word * Long.SIZE; other < (word + 1) * Long.SIZE; other++) {
      if (other != row && live.has(other)) {
        words.include(word, largest[other], rest[other]);
      }
    }
    int block = row / Bitmap.BLOCK_ROWS;
    blocks.clear(block);
    for (int i = 0; i < Bitmap.BLOCK_WORDS; i++) {
      blocks.include(block, words, block * Bitmap.BLOCK_WORDS + i);
    }
  }

  /** The score that a need gives the offer in a row. */
  int score(int row, NeedPoints points) {
    return points.score(largest[row], rest[row]);
  }

  /** The largest loan of the offer in a row, as {@link OfferFigures} stores it. */
  long largest(int row) {
    return largest[row];
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
    largest = Arrays.copyOf(largest, capacity);
    rest = Arrays.copyOf(rest, capacity);
    words.grow(capacity / Long.SIZE);
    blocks.grow(capacity / Bitmap.BLOCK_ROWS);
  }

  @Override
  public long bytes() {
    return 2L * Long.BYTES * largest.length + words.bytes() + blocks.bytes();
  }
}
