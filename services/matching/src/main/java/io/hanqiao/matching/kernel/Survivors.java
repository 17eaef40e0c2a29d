package io.hanqiao.matching.kernel;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The rows that one sieve keeps, and the blocks in which there are any. Made for one search; used
 * again by the next of the same thread.
 *
 * <p>What the sieve kept at its mark is met once, for all searches that have so much in common. A
 * bitmap is met in the blocks alone that still have rows and in which it leaves some row out: where
 * like rows lie together these are few.
 */
final class Survivors<T> {

  private static final int BLOCK = Bitmap.BLOCK_WORDS;

  /** Rows kept at the mark, right in the blocks in which there are any. */
  private final long[] base;

  /** One mark for each block in which there are any. */
  private final long[] baseAlive;

  private final long[] words;
  private final long[] alive;
  private final int[] blocks;
  private int blockCount;
  private int count;

  /** Room for the rows. */
  Survivors(int capacity) {
    this.base = new long[Bitmap.wordsFor(capacity)];
    this.words = new long[base.length];
    this.blocks = new int[base.length / BLOCK];
    this.baseAlive = new long[Bitmap.marksFor(blocks.length)];
    this.alive = new long[baseAlive.length];
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

  /** 64 rows of a block with survivors, one bit each. */
  long word(int word) {
    return words[word];
  }

  /** Finds the rows that are live and that the sieve kept at its mark, doubted ones too. */
  void findMarked(Rows<T> rows, Sieve<T> sieve) {
    System.arraycopy(rows.live().some(), 0, baseAlive, 0, baseAlive.length);
    if (sieve.isClosed()) {
      Arrays.fill(baseAlive, 0);
    }
    meet(sieve, 0, sieve.markedFilters(), baseAlive, rows.live().words(), base);
  }

  /** One mark for each block in which rows were kept at the mark. */
  long[] markedBlocks() {
    return baseAlive;
  }

  /** Of the rows found at the mark, finds those that the sieve keeps now. */
  void find(Rows<T> rows, Sieve<T> sieve) {
    blockCount = 0;
    count = 0;
    if (sieve.isClosed()) {
      return;
    }
    System.arraycopy(baseAlive, 0, alive, 0, alive.length);
    meet(sieve, sieve.markedFilters(), sieve.filterCount(), alive, base, words);
    for (int refusal = 0; refusal < sieve.refusalCount(); refusal++) {
      sieve.refusal(refusal).from(alive, words);
    }
    for (int doubt = 0; doubt < sieve.doubtCount(); doubt++) {
      decide(sieve.certain(doubt), sieve.check(doubt), rows);
    }
    for (int i = 0; i < alive.length; i++) {
      for (long rest = alive[i]; rest != 0; rest &= rest - 1) {
        count(i * Long.SIZE + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  private void count(int block) {
    int from = block * BLOCK;
    int kept = 0;
    for (int i = from; i < from + BLOCK; i++) {
      kept += Long.bitCount(words[i]);
    }
    if (kept > 0) {
      count += kept;
      blocks[blockCount++] = block;
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

  /** Puts into the blocks still alive the rows of the source that some of the bitmaps keep. */
  private static void meet(
      Sieve<?> sieve, int first, int end, long[] alive, long[] source, long[] into) {
    for (int filter = first; filter < end; filter++) {
      long[] some = sieve.filter(filter).some();
      for (int i = 0; i < alive.length; i++) {
        alive[i] &= some[i];
      }
    }
    for (int i = 0; i < alive.length; i++) {
      for (long rest = alive[i]; rest != 0; rest &= rest - 1) {
        int from = (i * Long.SIZE + Long.numberOfTrailingZeros(rest)) * BLOCK;
        System.arraycopy(source, from, into, from, BLOCK);
      }
    }
    for (int filter = first; filter < end; filter++) {
      long[] gaps = sieve.filter(filter).gaps();
      long[] met = sieve.filter(filter).words();
      for (int i = 0; i < alive.length; i++) {
        for (long rest = alive[i] & gaps[i]; rest != 0; rest &= rest - 1) {
          int block = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
          if (!meetBlock(into, met, block * BLOCK)) {
            alive[i] &= ~Long.lowestOneBit(rest);
          }
        }
      }
    }
  }

  /** Whether the other leaves any row of the block. */
  private static boolean meetBlock(long[] rows, long[] other, int from) {
    long a = rows[from] & other[from];
    long b = rows[from + 1] & other[from + 1];
    long c = rows[from + 2] & other[from + 2];
    long d = rows[from + 3] & other[from + 3];
    long e = rows[from + 4] & other[from + 4];
    long f = rows[from + 5] & other[from + 5];
    long g = rows[from + 6] & other[from + 6];
    long h = rows[from + 7] & other[from + 7];
    rows[from] = a;
    rows[from + 1] = b;
    rows[from + 2] = c;
    rows[from + 3] = d;
    rows[from + 4] = e;
    rows[from + 5] = f;
    rows[from + 6] = g;
    rows[from + 7] = h;
    return (a | b | c | d | e | f | g | h) != 0;
  }

  /** Checks the rows that are not certain. */
  private void decide(Bitmap certain, Sieve.WordCheck<T> check, Rows<T> rows) {
    long[] gaps = certain.gaps();
    long[] sure = certain.words();
    for (int i = 0; i < alive.length; i++) {
      for (long rest = alive[i] & gaps[i]; rest != 0; rest &= rest - 1) {
        int from = (i * Long.SIZE + Long.numberOfTrailingZeros(rest)) * BLOCK;
        for (int word = from; word < from + BLOCK; word++) {
          long doubted = words[word] & ~sure[word];
          if (doubted != 0) {
            words[word] &= ~check.failing(word, doubted, rows);
          }
        }
      }
    }
  }
}
