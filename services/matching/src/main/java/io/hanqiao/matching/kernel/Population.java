package io.hanqiao.matching.kernel;

import io.hanqiao.matching.kernel.PairRule.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The items of one side in rows, with every rule over them. Changed by one thread; searched by any
 * number of threads while nobody changes it.
 *
 * @param <T> what stands in the rows
 * @param <Q> what they are searched for
 */
final class Population<T, Q> {

  private static final int LEAST_ROOM = Bitmap.BLOCK_ROWS;
  private static final int SPARE_PART = 16;

  /** Combined bitmaps kept, of each of two generations: a twelfth of all memory. */
  private static final int COMMON = 32;

  private final Rows<T> rows;
  private final List<Side<T, Q>> alike;
  private final List<Side<T, Q>> sides;
  private final List<RowIndex<T>> indexes = new ArrayList<>();
  private final Function<T, UUID> idOf;
  private final int sizeAtFirst;
  private final Memo memo;
  private long changes;

  /**
   * Rows with a little room to spare, and their indexes; {@link #putAll} fills them.
   *
   * @param alikeRules rules that are the same for many things searched for
   * @param rules all others
   */
  Population(
      List<PairRule> alikeRules,
      List<PairRule> rules,
      Collection<T> items,
      Function<T, UUID> idOf,
      SideOfRule<T, Q> sideOf) {
    this.idOf = idOf;
    this.sizeAtFirst = items.size();
    this.rows = new Rows<>(items.size() + Math.max(items.size() / SPARE_PART, LEAST_ROOM), idOf);
    this.memo = new Memo(rows.live(), COMMON);
    Room room = new Room(rows.capacity(), memo);
    this.alike = alikeRules.stream().map(rule -> sideOf.of(rule, room, items)).toList();
    this.sides = rules.stream().map(rule -> sideOf.of(rule, room, items)).toList();
    Stream.concat(alike.stream(), sides.stream()).map(Side::index).forEach(indexes::add);
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
    memo.forget();
    rows.replace(row, item);
    for (RowIndex<T> index : indexes) {
      index.remove(row, before);
      index.put(row, item);
    }
  }

  private void add(T item) {
    memo.forget();
    if (rows.isFull()) {
      int capacity = Bitmap.wholeBlocks(rows.capacity() + rows.capacity() / 2);
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
    memo.forget();
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

  /** What a row must keep by the rules that are the same for many: the sieve's mark. */
  void narrowAlike(Q query, Sieve<T> sieve) {
    sieve.clear();
    narrow(alike, query, sieve);
    sieve.mark();
  }

  /**
   * The other rules, but those that leave out no row of the blocks whatever is searched for.
   *
   * @param blocks one mark for each block that counts
   */
  List<Side<T, Q>> telling(long[] blocks) {
    List<Side<T, Q>> telling = new ArrayList<>(sides.size());
    for (Side<T, Q> side : sides) {
      if (side.tells().test(blocks)) {
        telling.add(side);
      }
    }
    return telling;
  }

  /** What a row must keep by some rules. */
  static <T, Q> void narrow(List<Side<T, Q>> sides, Q query, Sieve<T> sieve) {
    for (int i = 0; i < sides.size() && !sieve.isClosed(); i++) {
      sides.get(i).narrow().accept(query, sieve);
    }
  }

  long bytes() {
    return rows.bytes() + memo.bytes() + indexes.stream().mapToLong(RowIndex::bytes).sum();
  }

  /** Which of a rule's two sides. */
  @FunctionalInterface
  interface SideOfRule<T, Q> {
    Side<T, Q> of(PairRule rule, Room room, Collection<T> items);
  }
}
