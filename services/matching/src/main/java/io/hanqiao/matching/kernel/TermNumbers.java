package io.hanqiao.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The different terms that rows state, numbered. Of each row it knows the number: two bytes.
 *
 * @param <T> what stands in the rows
 * @param <K> the term, told apart by {@code equals}
 */
final class TermNumbers<T, K> implements RowIndex<T> {

  /** No term is stated. */
  static final int NONE = 0;

  /** The row's term is one too many to have a number. */
  static final int UNNUMBERED = Character.MAX_VALUE;

  private final Function<T, @Nullable K> term;
  private final Map<K, Integer> numbers = new HashMap<>();
  private @Nullable Object[] terms = new Object[16];
  private int[] rowCounts = new int[16];
  private char[] numberOfRow;
  private int next = NONE + 1;

  /** Numbers given before that no row has any more. */
  private final List<Integer> left = new ArrayList<>();

  /** No row yet. */
  TermNumbers(int capacity, Function<T, @Nullable K> term) {
    this.term = term;
    this.numberOfRow = new char[capacity];
  }

  /** No number in use is as large. */
  int end() {
    return next;
  }

  /** Whether the number, below {@link #end}, is that of a term. */
  boolean isTerm(int number) {
    return terms[number] != null;
  }

  /** The number, or one of the two above. */
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
    if (number != NONE && number != UNNUMBERED) {
      rowCounts[number]++;
    }
    numberOfRow[row] = (char) number;
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
      rowCounts = Arrays.copyOf(rowCounts, 2 * number);
    }
    terms[number] = stated;
    numbers.put(stated, number);
    return number;
  }

  @Override
  public void remove(int row, T item) {
    int number = numberOfRow[row];
    if (number != NONE && number != UNNUMBERED && --rowCounts[number] == 0) {
      numbers.remove(term(number));
      terms[number] = null;
      left.add(number);
    }
  }

  @Override
  public void grow(int capacity) {
    numberOfRow = Arrays.copyOf(numberOfRow, capacity);
  }

  @Override
  public long bytes() {
    return (long) numberOfRow.length * Character.BYTES;
  }
}
