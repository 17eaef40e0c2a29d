package io.hanqiao.matching.kernel;

import java.util.Arrays;

/**
 * Rows in or out. All bitmaps that meet have the same capacity, which is whole {@linkplain
 * #BLOCK_ROWS blocks}.
 */
final class Bitmap {

  /** A block is one line of the processor's cache. */
  static final int BLOCK_WORDS = 8;

  static final int BLOCK_ROWS = BLOCK_WORDS * Long.SIZE;

  private long[] words;

  /** No row in. */
  Bitmap(int capacity) {
    this.words = new long[wordsFor(capacity)];
  }

  /** Words for so many rows, in whole blocks. */
  static int wordsFor(int rows) {
    return (rows + BLOCK_ROWS - 1) / BLOCK_ROWS * BLOCK_WORDS;
  }

  /** The rows, 64 a word, for reading. */
  long[] words() {
    return words;
  }

  boolean has(int row) {
    return (words[row >> 6] >>> row & 1) != 0;
  }

  void put(int row, boolean in) {
    long bit = 1L << row;
    if (in) {
      words[row >> 6] |= bit;
    } else {
      words[row >> 6] &= ~bit;
    }
  }

  /** Takes in the rows of the other. */
  void add(Bitmap other) {
    long[] mine = words;
    long[] theirs = other.words;
    for (int i = 0; i < mine.length; i++) {
      mine[i] |= theirs[i];
    }
  }

  /** Keeps the rows that are in the other too. */
  void keep(Bitmap other) {
    long[] mine = words;
    long[] theirs = other.words;
    for (int i = 0; i < mine.length; i++) {
      mine[i] &= theirs[i];
    }
  }

  void fill() {
    Arrays.fill(words, -1L);
  }

  void grow(int capacity) {
    words = Arrays.copyOf(words, wordsFor(capacity));
  }

  int rows() {
    return words.length * Long.SIZE;
  }
}
