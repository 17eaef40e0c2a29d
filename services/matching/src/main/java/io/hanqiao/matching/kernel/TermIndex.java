package io.hanqiao.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The different terms that rows state, numbered, with the rows of each: so that a search decides
 * each term once and not each row. Of each row it knows the number: two bytes.
 *
 * @param <T> what stands in the rows
 * @param <K> the term, told apart by {@code equals}
 */
final class TermIndex<T, K> implements RowIndex<T> {

  /** No term is stated. */
  static final int NONE = 0;

  /** The row's term is one too many to have a number. */
  static final int UNNUMBERED = Character.MAX_VALUE;

  private final Function<T, @Nullable K> term;
  private final Map<K, Integer> numbers = new HashMap<>();
  private @Nullable Object[] terms = new Object[16];
  private @Nullable KeyRows[] rowsOf = new KeyRows[16];
  private char[] numberOfRow;
  private int unnumbered;
  private int next = NONE + 1;

  /** Numbers given before that no row has any more. */
  private final List<Integer> left = new ArrayList<>();

  /** No row yet. */
  TermIndex(int capacity, Function<T, @Nullable K> term) {
    this.term = term;
    this.numberOfRow = new char[capacity];
  }

  /** No number in use is as large. */
  int end() {
    return next;
  }

  /** How many different terms there are that have a number. */
  int count() {
    return numbers.size();
  }

  /** Whether some row states a term that has no number. */
  boolean hasUnnumbered() {
    return unnumbered > 0;
  }

  /** The rows of the terms that a need passes, by a mask of {@link #passing}. */
  void addRows(long mask, Bitmap into) {
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      KeyRows rows = rowsOf[Long.numberOfTrailingZeros(rest)];
      if (rows != null) {
        rows.addTo(into);
      }
    }
  }

  /** The numbers, all below 64, of the terms that pass. */
  long passing(Predicate<K> check) {
    long mask = 0;
    for (int number = 1; number < next; number++) {
      if (terms[number] != null && check.test(term(number))) {
        mask |= 1L << number;
      }
    }
    return mask;
  }

  int numberOf(int row) {
    return numberOfRow[row];
  }

  /** The term of a number other than the two above. */
  @SuppressWarnings("unchecked")
  K term(int number) {
    Object known = terms[number];
    if (known == null) {
      throw new IllegalStateException("No row has the term " + number);
    }
    return (K) known;
  }

  @Nullable K termOf(T item) {
    return term.apply(item);
  }

  @Override
  public void put(int row, T item) {
    K stated = term.apply(item);
    int number = stated == null ? NONE : number(stated);
    if (number == UNNUMBERED) {
      unnumbered++;
    } else if (number != NONE) {
      rows(number).add(row, numberOfRow.length);
    }
    numberOfRow[row] = (char) number;
  }

  private KeyRows rows(int number) {
    KeyRows known = rowsOf[number];
    if (known == null) {
      known = new KeyRows();
      rowsOf[number] = known;
    }
    return known;
  }

  private int number(K stated) {
    Integer known = numbers.get(stated);
    if (known != null) {
      return known;
    }
    int number = left.isEmpty() ? next : left.remove(left.size() - 1);
    if (number == UNNUMBERED) {
      return UNNUMBERED;
    }
    if (number == next) {
      next++;
    }
    if (number == terms.length) {
      terms = Arrays.copyOf(terms, 2 * number);
      rowsOf = Arrays.copyOf(rowsOf, 2 * number);
    }
    terms[number] = stated;
    numbers.put(stated, number);
    return number;
  }

  @Override
  public void remove(int row, T item) {
    int number = numberOfRow[row];
    if (number == UNNUMBERED) {
      unnumbered--;
    } else if (number != NONE && rows(number).remove(row)) {
      numbers.remove(term(number));
      terms[number] = null;
      rowsOf[number] = null;
      left.add(number);
    }
  }

  @Override
  public void grow(int capacity) {
    numberOfRow = Arrays.copyOf(numberOfRow, capacity);
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
    return listed + (long) numberOfRow.length * Character.BYTES;
  }
}
