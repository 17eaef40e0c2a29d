package io.hanqiao.matching.kernel;

import io.hanqiao.matching.kernel.PairRule.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The items of one side in rows, with every rule over them. Changed by one thread; searched by any
 * number of threads while nobody changes it.
 *
 * @param <T> what stands in the rows
 * @param <Q> what they are searched for
 */
final class Population<T, Q> {

  private static final int LEAST_ROOM = 2 * Bitmap.BLOCK_ROWS;

  private final Rows<T> rows;
  private final List<Side<T, Q>> sides = new ArrayList<>();
  private final List<RowIndex<T>> indexes = new ArrayList<>();
  private final Function<T, UUID> idOf;
  private final int sizeAtFirst;
  private long changes;

  /** Rows with room for a quarter more, and their indexes; {@link #putAll} fills them. */
  Population(
      List<PairRule> rules, Collection<T> items, Function<T, UUID> idOf, SideOfRule<T, Q> sideOf) {
    this.idOf = idOf;
    this.sizeAtFirst = items.size();
    this.rows = new Rows<>(items.size() + items.size() / 4 + LEAST_ROOM, idOf);
    for (PairRule rule : rules) {
      Side<T, Q> side = sideOf.of(rule, rows.capacity(), items);
      sides.add(side);
      indexes.add(side.index());
    }
  }

  Rows<T> rows() {
    return rows;
  }

  /** An index that is no rule's. */
  void add(RowIndex<T> index) {
    indexes.add(index);
  }

  /**
   * Fills the rows in the order given.
   *
   * @throws IllegalArgumentException if two items have the same id
   */
  void putAll(Collection<T> items) {
    for (T item : items) {
      UUID id = idOf.apply(item);
      if (rows.rowOf(id) >= 0) {
        throw new IllegalArgumentException("Two rows have the id " + id + ".");
      }
      add(item);
    }
  }

  /** Adds an item, or puts it in the place of the one with its id. */
  void put(T item) {
    changes++;
    int row = rows.rowOf(idOf.apply(item));
    if (row < 0) {
      add(item);
      return;
    }
    T before = rows.item(row);
    rows.replace(row, item);
    for (RowIndex<T> index : indexes) {
      index.remove(row, before);
      index.put(row, item);
    }
  }

  private void add(T item) {
    if (rows.isFull()) {
      int capacity = 2 * rows.capacity();
      rows.grow(capacity);
      indexes.forEach(index -> index.grow(capacity));
    }
    int row = rows.add(item);
    for (RowIndex<T> index : indexes) {
      index.put(row, item);
    }
  }

  /** Takes an item out; false if it is not there. */
  boolean remove(UUID id) {
    int row = rows.rowOf(id);
    if (row < 0) {
      return false;
    }
    changes++;
    T before = rows.item(row);
    rows.remove(row);
    for (RowIndex<T> index : indexes) {
      index.remove(row, before);
    }
    return true;
  }

  /** Whether steps and order were made for a market that is no more. */
  boolean isWorn() {
    return rows.size() > 2 * sizeAtFirst + LEAST_ROOM || changes > 2L * sizeAtFirst + LEAST_ROOM;
  }

  /** What a row must keep to be eligible. */
  Sieve<T> sieve(Q query) {
    Sieve<T> sieve = new Sieve<>();
    for (Side<T, Q> side : sides) {
      if (sieve.isClosed()) {
        break;
      }
      side.narrow().accept(query, sieve);
    }
    return sieve;
  }

  long bytes() {
    return rows.bytes() + indexes.stream().mapToLong(RowIndex::bytes).sum();
  }

  /** Which of a rule's two sides. */
  @FunctionalInterface
  interface SideOfRule<T, Q> {
    Side<T, Q> of(PairRule rule, int capacity, Collection<T> items);
  }
}
