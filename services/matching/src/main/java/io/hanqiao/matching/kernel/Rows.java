package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The items of one side, each in a row of its own that it keeps while it lives. Rows left are taken
 * again. Rows are found by id through a table of open addresses: 8 bytes a row and no object; and
 * told apart by the heads of their ids, 4 bytes.
 */
final class Rows<T> {

  private static final int EMPTY = -1;

  private final Function<T, UUID> idOf;
  private final List<T> items = new ArrayList<>();

  /** Kept beside the items, which lie far apart in memory: 4 bytes a row. */
  private UUID[] ids;

  private final Bitmap live;
  private int[] table;

  /** The first 32 bits of each id: to order two rows, their ids are seldom looked up. */
  private int[] heads;

  private int[] left = new int[16];
  private int leftCount;
  private int size;

  /** No item yet. */
  Rows(int capacity, Function<T, UUID> idOf) {
    this.idOf = idOf;
    this.live = new Bitmap(capacity);
    this.table = emptyTable(live.rows());
    this.heads = new int[live.rows()];
    this.ids = new UUID[live.rows()];
  }

  private static int[] emptyTable(int rows) {
    int[] table = new int[Math.max(16, Integer.highestOneBit(rows) * 2)];
    Arrays.fill(table, EMPTY);
    return table;
  }

  int size() {
    return size;
  }

  /** Rows there is room for. */
  int capacity() {
    return live.rows();
  }

  /** Whether the next new item needs more room. */
  boolean isFull() {
    return leftCount == 0 && items.size() == live.rows();
  }

  Bitmap live() {
    return live;
  }

  T item(int row) {
    return items.get(row);
  }

  UUID id(int row) {
    return ids[row];
  }

  /** The row of an id; negative if there is none. */
  int rowOf(UUID id) {
    int place = place(id);
    return table[place];
  }

  /** The items, by row. */
  List<T> liveItems() {
    List<T> all = new ArrayList<>(size);
    for (int row = 0; row < items.size(); row++) {
      if (live.has(row)) {
        all.add(items.get(row));
      }
    }
    return all;
  }

  /** Gives a new item a row. */
  int add(T item) {
    UUID id = idOf.apply(item);
    int row = leftCount > 0 ? left[--leftCount] : items.size();
    if (row == items.size()) {
      items.add(item);
    } else {
      items.set(row, item);
    }
    ids[row] = id;
    table[place(id)] = row;
    heads[row] = (int) (id.getMostSignificantBits() >>> Integer.SIZE);
    live.put(row, true);
    size++;
    return row;
  }

  /** Puts an item of the same id in its row. */
  void replace(int row, T item) {
    items.set(row, item);
    ids[row] = idOf.apply(item);
  }

  /** Takes the item out of its row. */
  void remove(int row) {
    live.put(row, false);
    if (leftCount == left.length) {
      left = Arrays.copyOf(left, 2 * leftCount);
    }
    left[leftCount++] = row;
    size--;
    closeGap(place(id(row)));
  }

  /** Moves the ids behind a place that is free now, so that each is still found. */
  private void closeGap(int free) {
    int mask = table.length - 1;
    int gap = free;
    table[gap] = EMPTY;
    for (int next = gap + 1 & mask; table[next] != EMPTY; next = next + 1 & mask) {
      int home = home(id(table[next]));
      if ((next - home & mask) >= (next - gap & mask)) {
        table[gap] = table[next];
        table[next] = EMPTY;
        gap = next;
      }
    }
  }

  void grow(int capacity) {
    live.grow(capacity);
    heads = Arrays.copyOf(heads, live.rows());
    ids = Arrays.copyOf(ids, live.rows());
    table = emptyTable(live.rows());
    for (int row = 0; row < items.size(); row++) {
      if (live.has(row)) {
        table[place(id(row))] = row;
      }
    }
  }

  private int place(UUID id) {
    int mask = table.length - 1;
    int place = home(id);
    while (table[place] != EMPTY && !id(table[place]).equals(id)) {
      place = place + 1 & mask;
    }
    return place;
  }

  private int home(UUID id) {
    long mixed = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & table.length - 1;
  }

  /** Whether the item of a row comes first of two with the same score. */
  boolean isBefore(int row, int other) {
    return heads[row] == heads[other]
        ? Pairing.BY_ID.compare(id(row), id(other)) < 0
        : Integer.compareUnsigned(heads[row], heads[other]) < 0;
  }

  long bytes() {
    return (long) table.length * Integer.BYTES
        + (long) (left.length + heads.length + ids.length) * Integer.BYTES
        + live.rows() / Byte.SIZE;
  }
}
