package io.hanqiao.matching.kernel;

import java.util.Arrays;

/** A fixed number of rows, each in or out. All bitmaps that meet have the same number of rows. */
final class Bitmap {

  private final long[] words;

  private Bitmap(long[] words) {
    this.words = words;
  }

  /** No row in. */
  static Bitmap empty(int rows) {
    return new Bitmap(new long[(rows + Long.SIZE - 1) / Long.SIZE]);
  }

  Bitmap copy() {
    return new Bitmap(words.clone());
  }

  void add(int row) {
    words[row / Long.SIZE] |= 1L << row;
  }

  void remove(int row) {
    words[row / Long.SIZE] &= ~(1L << row);
  }

  /** Keeps the rows that are in the other too. */
  void keep(Bitmap other) {
    long[] theirs = other.words;
    for (int i = 0; i < words.length; i++) {
      words[i] &= theirs[i];
    }
  }

  /** Takes in the rows of the other. */
  void add(Bitmap other) {
    long[] theirs = other.words;
    for (int i = 0; i < words.length; i++) {
      words[i] |= theirs[i];
    }
  }

  /** A new bitmap of the rows in either. */
  Bitmap union(Bitmap other) {
    Bitmap either = copy();
    either.add(other);
    return either;
  }

  void clear() {
    Arrays.fill(words, 0);
  }

  /** The first row in, not before {@code from}; -1 if there is none. */
  int next(int from) {
    int word = from / Long.SIZE;
    if (word >= words.length) {
      return -1;
    }
    long rest = words[word] & -1L << from;
    while (rest == 0) {
      if (++word == words.length) {
        return -1;
      }
      rest = words[word];
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
  }
}
