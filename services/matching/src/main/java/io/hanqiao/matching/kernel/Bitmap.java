package io.hanqiao.matching.kernel;

import java.util.Arrays;

/**
 * Rows in or out. All bitmaps that meet have the same capacity, which is whole {@linkplain
 * #BLOCK_ROWS blocks}.
 *
 * <p>Of each block it knows whether a row may be in it, and whether a row put may be out of it: so
 * that a search passes over the blocks in which it would keep nothing, or everything. Neither is
 * taken back when rows change, which costs time alone, until the bitmap is made anew.
 */
final class Bitmap {

  /** A block is one line of the processor's cache. */
  static final int BLOCK_WORDS = 8;

  static final int BLOCK_ROWS = BLOCK_WORDS * Long.SIZE;

  private long[] words;
  private long[] some;
  private long[] gaps;

  /** No row in, and none put out. */
  Bitmap(int capacity) {
    this.words = new long[wordsFor(capacity)];
    this.some = new long[marksFor(words.length / BLOCK_WORDS)];
    this.gaps = new long[some.length];
  }

  /** Words for so many rows, in whole blocks. */
  static int wordsFor(int rows) {
    return (rows + BLOCK_ROWS - 1) / BLOCK_ROWS * BLOCK_WORDS;
  }

  /** Words for one mark a block. */
  static int marksFor(int blocks) {
    return (blocks + Long.SIZE - 1) / Long.SIZE;
  }

  /** So many rows, rounded up. */
  static int wholeBlocks(int rows) {
    return wordsFor(rows) * Long.SIZE;
  }

  /** The rows, 64 a word, for reading. */
  long[] words() {
    return words;
  }

  /** The blocks in which a row may be in, for reading. */
  long[] some() {
    return some;
  }

  /** The blocks in which a row that was put may be out, for reading. */
  long[] gaps() {
    return gaps;
  }

  boolean has(int row) {
    return (words[row >> 6] >>> row & 1) != 0;
  }

  void put(int row, boolean in) {
    long bit = 1L << row;
    int block = row / BLOCK_ROWS;
    if (in) {
      words[row >> 6] |= bit;
      some[block >> 6] |= 1L << block;
    } else {
      words[row >> 6] &= ~bit;
      gaps[block >> 6] |= 1L << block;
    }
  }

  /** Takes in the first rows of a list. {@link #mark} must follow. */
  void add(int[] rows, int count) {
    long[] mine = words;
    for (int i = 0; i < count; i++) {
      mine[rows[i] >> 6] |= 1L << rows[i];
    }
  }

  /** Takes in the rows of the other. {@link #mark} must follow. */
  void add(Bitmap other) {
    long[] mine = words;
    long[] theirs = other.words;
    for (int i = 0; i < mine.length; i++) {
      mine[i] |= theirs[i];
    }
  }

  /** Keeps the rows that are in the other too. {@link #mark} must follow. */
  void keep(Bitmap other) {
    long[] mine = words;
    long[] theirs = other.words;
    for (int i = 0; i < mine.length; i++) {
      mine[i] &= theirs[i];
    }
  }

  /** Whether a row may be in, and a row put out of the other, in any of the blocks. */
  boolean mayHoldMoreThan(Bitmap other, long[] blocks) {
    long both = 0;
    for (int i = 0; i < blocks.length; i++) {
      both |= blocks[i] & some[i] & other.gaps[i];
    }
    return both != 0;
  }

  /** Whether a row put may be out in any of the blocks. */
  boolean hasGapIn(long[] blocks) {
    long both = 0;
    for (int i = 0; i < blocks.length; i++) {
      both |= blocks[i] & gaps[i];
    }
    return both != 0;
  }

  /** In the blocks told, takes out of the rows those that are in here and not in the other. */
  void takeFrom(long[] rows, Bitmap but, long[] blocks) {
    for (int i = 0; i < blocks.length; i++) {
      for (long rest = blocks[i] & some[i]; rest != 0; rest &= rest - 1) {
        int from = (i * Long.SIZE + Long.numberOfTrailingZeros(rest)) * BLOCK_WORDS;
        for (int word = from; word < from + BLOCK_WORDS; word++) {
          rows[word] &= ~words[word] | but.words[word];
        }
      }
    }
  }

  /** Takes in every row. {@link #mark} must follow. */
  void fill() {
    Arrays.fill(words, -1L);
  }

  /** Finds out anew what is to be known of each block, where only these rows count. */
  void mark(Bitmap live) {
    Arrays.fill(some, 0);
    Arrays.fill(gaps, 0);
    for (int block = 0; block < words.length / BLOCK_WORDS; block++) {
      long in = 0;
      long out = 0;
      for (int word = block * BLOCK_WORDS; word < (block + 1) * BLOCK_WORDS; word++) {
        in |= live.words[word] & words[word];
        out |= live.words[word] & ~words[word];
      }
      some[block >> 6] |= in == 0 ? 0 : 1L << block;
      gaps[block >> 6] |= out == 0 ? 0 : 1L << block;
    }
  }

  void grow(int capacity) {
    words = Arrays.copyOf(words, wordsFor(capacity));
    some = Arrays.copyOf(some, marksFor(words.length / BLOCK_WORDS));
    gaps = Arrays.copyOf(gaps, some.length);
  }

  int rows() {
    return words.length * Long.SIZE;
  }
}
