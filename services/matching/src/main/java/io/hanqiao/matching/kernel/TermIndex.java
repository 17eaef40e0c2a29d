package io.hanqiao.matching.kernel;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The different terms that rows state, with the rows of each: so that a search decides each term
 * once and not each row.
 *
 * @param <T> what stands in the rows
 * @param <K> the term, told apart by {@code equals}
 */
final class TermIndex<T, K> implements RowIndex<T> {

  private final TermNumbers<T, K> numbers;
  private @Nullable KeyRows[] rowsOf = new KeyRows[16];
  private int capacity;

  /** No row yet. */
  TermIndex(int capacity, Function<T, @Nullable K> term) {
    this.numbers = new TermNumbers<>(capacity, term);
    this.capacity = capacity;
  }

  TermNumbers<T, K> numbers() {
    return numbers;
  }

  /** Takes out the rows of the terms that a need fails, by a mask of {@link #failing}. */
  void takeRows(long mask, Bitmap from) {
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      KeyRows rows = rowsOf[Long.numberOfTrailingZeros(rest)];
      if (rows != null) {
        rows.takeFrom(from);
      }
    }
  }

  /** The numbers, all below 64, of the terms that fail. */
  long failing(Predicate<K> check) {
    long mask = 0;
    for (int number = 1; number < numbers.end(); number++) {
      if (numbers.isTerm(number) && !check.test(numbers.term(number))) {
        mask |= 1L << number;
      }
    }
    return mask;
  }

  private static boolean isNumbered(int number) {
    return number != TermNumbers.NONE && number != TermNumbers.UNNUMBERED;
  }

  @Override
  public void put(int row, T item) {
    numbers.put(row, item);
    int number = numbers.numberOf(row);
    if (isNumbered(number)) {
      rows(number).add(row, capacity);
    }
  }

  private KeyRows rows(int number) {
    if (number >= rowsOf.length) {
      rowsOf = Arrays.copyOf(rowsOf, 2 * number);
    }
    KeyRows known = rowsOf[number];
    if (known == null) {
      known = new KeyRows();
      rowsOf[number] = known;
    }
    return known;
  }

  @Override
  public void remove(int row, T item) {
    int number = numbers.numberOf(row);
    if (isNumbered(number) && rows(number).remove(row)) {
      rowsOf[number] = null;
    }
    numbers.remove(row, item);
  }

  @Override
  public void grow(int capacity) {
    this.capacity = capacity;
    numbers.grow(capacity);
    for (KeyRows rows : rowsOf) {
      if (rows != null) {
        rows.grow(capacity);
      }
    }
  }

  @Override
  public long bytes() {
    long listed = 0;
    for (KeyRows rows : rowsOf) {
      listed += rows == null ? 0 : rows.bytes();
    }
    return listed + numbers.bytes();
  }
}
