package io.hanqiao.matching.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of each key that rows name, and those of rows that name none. A rule asks for the rows
 * that name any of some keys. A key that few rows name costs four bytes for each of them and no
 * bitmap, so that thousands of keys may be named.
 */
final class KeyIndex<T> implements RowIndex<T> {

  private final Function<T, Collection<String>> keys;
  private final Map<String, KeyRows> rows = new HashMap<>();
  private final Bitmap silent;
  private final Memo memo;

  /** No row yet. */
  KeyIndex(int capacity, Memo memo, Function<T, Collection<String>> keys) {
    this.keys = keys;
    this.silent = new Bitmap(capacity);
    this.memo = memo;
  }

  @Override
  public void put(int row, T item) {
    Collection<String> named = keys.apply(item);
    for (String key : named) {
      rows.computeIfAbsent(key, first -> new KeyRows()).add(row, silent.rows());
    }
    silent.put(row, named.isEmpty());
  }

  @Override
  public void remove(int row, T item) {
    for (String key : keys.apply(item)) {
      KeyRows naming = rows.get(key);
      if (naming != null && naming.remove(row)) {
        rows.remove(key);
      }
    }
  }

  /** Rows that name any of the keys. */
  Bitmap any(List<String> asked) {
    List<String> named = named(asked);
    return memo.get(this, named, () -> combined(named));
  }

  /** Keeps the rows that name any of the keys, or none at all. */
  void keepAnyOrSilent(List<String> asked, Sieve<T> sieve) {
    if (!rows.isEmpty()) {
      sieve.keep(anyOrSilent(named(asked)));
    }
  }

  private Bitmap anyOrSilent(List<String> named) {
    if (named.isEmpty()) {
      return silent;
    }
    return memo.get(
        silent,
        named,
        () -> {
          Bitmap result = combined(named);
          result.add(silent);
          return result;
        });
  }

  /** Only these make a difference: more needs ask for the same. */
  private List<String> named(List<String> asked) {
    List<String> named = new ArrayList<>(asked.size());
    for (String key : asked) {
      if (rows.containsKey(key)) {
        named.add(key);
      }
    }
    return named;
  }

  private Bitmap combined(List<String> asked) {
    Bitmap result = new Bitmap(silent.rows());
    for (String key : asked) {
      KeyRows naming = rows.get(key);
      if (naming != null) {
        naming.addTo(result);
      }
    }
    return result;
  }

  @Override
  public void grow(int capacity) {
    rows.values().forEach(naming -> naming.grow(capacity));
    silent.grow(capacity);
  }

  @Override
  public long bytes() {
    return rows.values().stream().mapToLong(KeyRows::bytes).sum() + silent.rows() / Byte.SIZE;
  }
}
