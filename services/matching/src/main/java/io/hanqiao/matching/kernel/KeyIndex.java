package io.hanqiao.matching.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One bitmap for each key that a row names, and one for the rows that name none. A rule asks for
 * the rows that name any of some keys. Memory grows with the keys there are: areas, industries and
 * the like are few.
 */
final class KeyIndex<T> implements RowIndex<T> {

  private final Function<T, Collection<String>> keys;
  private final Map<String, Bitmap> rows = new HashMap<>();
  private final Bitmap silent;
  private final Memo any = new Memo();
  private final Memo anyOrSilent = new Memo();
  private int capacity;

  /** No row yet. */
  KeyIndex(int capacity, Function<T, Collection<String>> keys) {
    this.capacity = capacity;
    this.keys = keys;
    this.silent = new Bitmap(capacity);
  }

  @Override
  public void put(int row, T item) {
    for (Bitmap bitmap : rows.values()) {
      bitmap.put(row, false);
    }
    Collection<String> named = keys.apply(item);
    for (String key : named) {
      rows.computeIfAbsent(key, first -> new Bitmap(capacity)).put(row, true);
    }
    silent.put(row, named.isEmpty());
    forget();
  }

  private void forget() {
    any.forget();
    anyOrSilent.forget();
  }

  @Override
  public void remove(int row, T item) {
    // A row that is not live is never looked at.
  }

  /** Rows that name any of the keys. */
  Bitmap any(List<String> asked) {
    return any.get(asked, () -> combined(asked));
  }

  /** Rows that name any of the keys, or none at all. */
  Bitmap anyOrSilent(List<String> asked) {
    return anyOrSilent.get(
        asked,
        () -> {
          Bitmap result = combined(asked);
          result.add(silent);
          return result;
        });
  }

  private Bitmap combined(List<String> asked) {
    Bitmap result = new Bitmap(capacity);
    for (String key : asked) {
      Bitmap naming = rows.get(key);
      if (naming != null) {
        result.add(naming);
      }
    }
    return result;
  }

  @Override
  public void grow(int rowsWanted) {
    capacity = rowsWanted;
    rows.values().forEach(bitmap -> bitmap.grow(rowsWanted));
    silent.grow(rowsWanted);
    forget();
  }

  @Override
  public long bytes() {
    return (rows.size() + 1L) * Bitmap.wordsFor(capacity) * Long.BYTES
        + any.bytes()
        + anyOrSilent.bytes();
  }
}
