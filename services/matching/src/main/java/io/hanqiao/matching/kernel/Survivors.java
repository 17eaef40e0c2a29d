package io.hanqiao.matching.kernel;

import java.util.function.IntConsumer;

/**
 * The rows that one sieve keeps, and the blocks in which there are any. Made for one search; used
 * again by the next of the same thread.
 *
 * <p>The first bitmaps of the sieve are met all the way, as the processor likes it best; the rest
 * only in blocks that are not empty yet, which are few where like rows lie together.
 */
final class Survivors<T> {

  private static final int BLOCK = Bitmap.BLOCK_WORDS;
  private static final int MET_ALL_THE_WAY = 3;

  private final long[] words;
  private final int[] blocks;
  private int blockCount;
  private int count;

  /** Room for the rows. */
  Survivors(int capacity) {
    this.words = new long[Bitmap.wordsFor(capacity)];
    this.blocks = new int[words.length / BLOCK];
  }

  int capacity() {
    return words.length * Long.SIZE;
  }

  /** How many rows are kept. */
  int count() {
    return count;
  }

  /** How many blocks have a row that is kept. */
  int blockCount() {
    return blockCount;
  }

  int block(int number) {
    return blocks[number];
  }

  /** 64 rows, one bit each. */
  long word(int word) {
    return words[word];
  }

  /** Finds the rows that are live and kept. */
  void find(Rows<T> rows, Sieve<T> sieve) {
    blockCount = 0;
    count = 0;
    if (sieve.isClosed()) {
      return;
    }
    int met = meetAllTheWay(rows.live().words(), sieve);
    for (int block = 0; block < blocks.length; block++) {
      int from = block * BLOCK;
      if (isEmpty(from) || !meetBlock(from, met, sieve)) {
        continue;
      }
      if (sieve.hasDoubts()) {
        decideDoubts(from, rows, sieve);
      }
      int kept = countBlock(from);
      if (kept > 0) {
        count += kept;
        blocks[blockCount++] = block;
      }
    }
  }

  /** Each row that is kept. */
  void forEach(IntConsumer visitor) {
    for (int i = 0; i < blockCount; i++) {
      int from = blocks[i] * BLOCK;
      for (int word = from; word < from + BLOCK; word++) {
        for (long rest = words[word]; rest != 0; rest &= rest - 1) {
          visitor.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
        }
      }
    }
  }

  private int meetAllTheWay(long[] live, Sieve<T> sieve) {
    if (sieve.filterCount() < MET_ALL_THE_WAY) {
      System.arraycopy(live, 0, words, 0, words.length);
      return 0;
    }
    meet(words, live, sieve.filter(0), sieve.filter(1), sieve.filter(2));
    return MET_ALL_THE_WAY;
  }

  private static void meet(long[] into, long[] a, long[] b, long[] c, long[] d) {
    for (int i = 0; i < into.length; i++) {
      into[i] = a[i] & b[i] & c[i] & d[i];
    }
  }

  private boolean isEmpty(int from) {
    long any = 0;
    for (int i = from; i < from + BLOCK; i++) {
      any |= words[i];
    }
    return any == 0;
  }

  /** Whether the filters leave any row of the block. */
  private boolean meetBlock(int from, int firstFilter, Sieve<T> sieve) {
    long[] w = words;
    long a = w[from];
    long b = w[from + 1];
    long c = w[from + 2];
    long d = w[from + 3];
    long e = w[from + 4];
    long f = w[from + 5];
    long g = w[from + 6];
    long h = w[from + 7];
    int filters = sieve.filterCount();
    for (int i = firstFilter; i < filters; i++) {
      long[] met = sieve.filter(i);
      a &= met[from];
      b &= met[from + 1];
      c &= met[from + 2];
      d &= met[from + 3];
      e &= met[from + 4];
      f &= met[from + 5];
      g &= met[from + 6];
      h &= met[from + 7];
      if ((a | b | c | d | e | f | g | h) == 0) {
        return false;
      }
    }
    w[from] = a;
    w[from + 1] = b;
    w[from + 2] = c;
    w[from + 3] = d;
    w[from + 4] = e;
    w[from + 5] = f;
    w[from + 6] = g;
    w[from + 7] = h;
    return true;
  }

  private void decideDoubts(int from, Rows<T> rows, Sieve<T> sieve) {
    for (int word = from; word < from + BLOCK; word++) {
      long kept = words[word];
      if (kept == 0) {
        continue;
      }
      for (long rest = kept & ~sieve.certain(word, kept); rest != 0; rest &= rest - 1) {
        int row = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
        if (!sieve.accepts(row, rows.item(row))) {
          kept &= ~(1L << row);
        }
      }
      words[word] = kept;
    }
  }

  private int countBlock(int from) {
    int rows = 0;
    for (int i = from; i < from + BLOCK; i++) {
      rows += Long.bitCount(words[i]);
    }
    return rows;
  }
}
