package io.hanqiao.matching.kernel;

import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One bitmap for each of a few yes-or-no marks of a row. A rule asks for the rows with {@linkplain
 * #any any} or with {@linkplain #all all} of some marks.
 */
final class BitIndex<T> implements RowIndex<T> {

  private final ToLongFunction<T> marks;
  private final Bitmap[] rows;
  private final Memo any = new Memo();
  private final Memo all = new Memo();

  /**
   * No row yet.
   *
   * @param bits number of marks, 1..64
   * @param marks of an item, the first in the lowest bit
   */
  BitIndex(int capacity, int bits, ToLongFunction<T> marks) {
    this.marks = marks;
    this.rows = Stream.generate(() -> new Bitmap(capacity)).limit(bits).toArray(Bitmap[]::new);
  }

  @Override
  public void put(int row, T item) {
    long set = marks.applyAsLong(item);
    for (int bit = 0; bit < rows.length; bit++) {
      rows[bit].put(row, (set >>> bit & 1) != 0);
    }
    any.forget();
    all.forget();
  }

  @Override
  public void remove(int row, T item) {
    // A row that is not live is never looked at.
  }

  /** Rows with at least one of the marks. */
  Bitmap any(long mask) {
    if (Long.bitCount(mask) == 1) {
      return rows[Long.numberOfTrailingZeros(mask)];
    }
    return any.get(mask, () -> combined(mask, false));
  }

  /** Rows with all the marks; the mask has at least one. */
  Bitmap all(long mask) {
    if (Long.bitCount(mask) == 1) {
      return rows[Long.numberOfTrailingZeros(mask)];
    }
    return all.get(mask, () -> combined(mask, true));
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
    any.forget();
    all.forget();
  }

  @Override
  public long bytes() {
    return (long) rows.length * rows[0].rows() / Byte.SIZE + any.bytes() + all.bytes();
  }
}
