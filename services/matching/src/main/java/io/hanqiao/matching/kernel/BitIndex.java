package io.hanqiao.matching.kernel;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One bitmap for each of a few yes-or-no marks of a row. A rule asks for the rows with {@linkplain
 * #keepAny any} or with {@linkplain #keepAll all} of some marks.
 */
final class BitIndex<T> implements RowIndex<T> {

  /** So many bitmaps are met one by one rather than combined. */
  private static final int MOST_MET = 4;

  private final ToLongFunction<T> marks;
  private final Bitmap[] rows;

  /** How many rows are without each mark: a bitmap with all rows need not be met. */
  private final int[] without;

  private final Memo memo;
  private final Function<Long, Bitmap> withAny = this::anyOf;
  private final Function<Long, Bitmap> withAll = this::allBut;

  /**
   * No row yet.
   *
   * @param bits number of marks, 1..64
   * @param marks of an item, the first in the lowest bit
   */
  BitIndex(Room room, int bits, ToLongFunction<T> marks) {
    this.marks = marks;
    this.memo = room.memo();
    this.rows =
        Stream.generate(() -> new Bitmap(room.capacity())).limit(bits).toArray(Bitmap[]::new);
    this.without = new int[bits];
  }

  @Override
  public void put(int row, T item) {
    long set = marks.applyAsLong(item);
    for (int bit = 0; bit < rows.length; bit++) {
      boolean has = (set >>> bit & 1) != 0;
      rows[bit].put(row, has);
      without[bit] += has ? 0 : 1;
    }
  }

  @Override
  public void remove(int row, T item) {
    long set = marks.applyAsLong(item);
    for (int bit = 0; bit < rows.length; bit++) {
      without[bit] -= (int) (~set >>> bit & 1);
    }
  }

  /** Keeps the rows with at least one of the marks. */
  void keepAny(long mask, Sieve<T> sieve) {
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      if (without[Long.numberOfTrailingZeros(rest)] == 0) {
        return;
      }
    }
    sieve.keep(any(mask));
  }

  /** Keeps the rows with all the marks. */
  void keepAll(long mask, Sieve<T> sieve) {
    long telling = 0;
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      if (without[Long.numberOfTrailingZeros(rest)] > 0) {
        telling |= Long.lowestOneBit(rest);
      }
    }
    if (Long.bitCount(telling) > MOST_MET) {
      sieve.keep(all(telling));
      return;
    }
    for (long rest = telling; rest != 0; rest &= rest - 1) {
      sieve.keep(rows[Long.numberOfTrailingZeros(rest)]);
    }
  }

  /** Whether a row of the blocks may be without one of the marks. */
  boolean mayLack(long mask, long[] blocks) {
    boolean lacking = false;
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      lacking |= rows[Long.numberOfTrailingZeros(rest)].hasGapIn(blocks);
    }
    return lacking;
  }

  /** Rows with at least one of the marks. */
  Bitmap any(long mask) {
    if (Long.bitCount(mask) == 1) {
      return rows[Long.numberOfTrailingZeros(mask)];
    }
    return memo.get(this, mask, withAny);
  }

  private Bitmap all(long mask) {
    return memo.get(this, ~mask, withAll);
  }

  private Bitmap anyOf(long mask) {
    return combined(mask, false);
  }

  /** With all marks but those, as which they are remembered. */
  private Bitmap allBut(long mask) {
    return combined(~mask, true);
  }

  private Bitmap combined(long mask, boolean every) {
    Bitmap result = new Bitmap(rows[0].rows());
    if (every) {
      result.fill();
    }
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      Bitmap mark = rows[Long.numberOfTrailingZeros(rest)];
      if (every) {
        result.keep(mark);
      } else {
        result.add(mark);
      }
    }
    return result;
  }

  @Override
  public void grow(int capacity) {
    for (Bitmap bitmap : rows) {
      bitmap.grow(capacity);
    }
  }

  @Override
  public long bytes() {
    return (long) rows.length * rows[0].rows() / Byte.SIZE;
  }
}
