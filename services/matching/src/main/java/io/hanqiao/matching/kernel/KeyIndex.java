package io.hanqiao.matching.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rows of each key that rows name, and those of rows that name none. A rule asks for the rows
 * that name any of some keys. A key that few rows name costs four bytes for each of them and no
 * bitmap, so that thousands of keys may be named.
 */
final class KeyIndex<T> implements RowIndex<T> {

  /** More is forgotten. */
  private static final int MOST_ASKED = 1_000;

  private final Function<T, Collection<String>> keys;
  private final Map<String, KeyRows> rows = new HashMap<>();
  private final Bitmap silent;

  /** By the keys asked, those that rows name; good until a row changes. */
  private final Map<List<String>, List<String>> namedOf = new ConcurrentHashMap<>();

  private final Memo memo;
  private final boolean kept;

  /**
   * No row yet.
   *
   * @param kept whether a bitmap combined for keys is kept, for those that ask for the same
   */
  KeyIndex(Room room, boolean kept, Function<T, Collection<String>> keys) {
    this.keys = keys;
    this.silent = new Bitmap(room.capacity());
    this.memo = room.memo();
    this.kept = kept;
  }

  @Override
  public void put(int row, T item) {
    forget();
    Collection<String> named = keys.apply(item);
    for (String key : named) {
      rows.computeIfAbsent(key, first -> new KeyRows()).add(row, silent.rows());
    }
    silent.put(row, named.isEmpty());
  }

  private void forget() {
    if (!namedOf.isEmpty()) {
      namedOf.clear();
    }
  }

  @Override
  public void remove(int row, T item) {
    forget();
    for (String key : keys.apply(item)) {
      KeyRows naming = rows.get(key);
      if (naming != null && naming.remove(row)) {
        rows.remove(key);
      }
    }
  }

  /** Rows that name any of the keys. */
  Bitmap any(List<String> asked) {
    Supplier<Bitmap> combine = () -> combined(asked);
    return kept ? memo.get(this, asked, combine) : memo.made(combine);
  }

  /** Keeps the rows that name any of the keys, or none at all. */
  void keepAnyOrSilent(List<String> asked, Sieve<T> sieve) {
    List<String> named = asked.isEmpty() ? asked : named(asked);
    if (named.isEmpty()) {
      sieve.keep(silent);
    } else {
      sieve.keep(memo.get(silent, named, () -> withSilent(combined(named))));
    }
  }

  /** Only these make a difference: more needs ask for the same. */
  private List<String> named(List<String> asked) {
    List<String> known = namedOf.get(asked);
    if (known == null) {
      if (namedOf.size() >= MOST_ASKED) {
        namedOf.clear();
      }
      known = asked.stream().filter(rows::containsKey).toList();
      namedOf.put(asked, known);
    }
    return known;
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

  private Bitmap withSilent(Bitmap result) {
    result.add(silent);
    return result;
  }

  /** Whether any keys asked may leave out a row of the blocks. */
  boolean tells(long[] blocks) {
    return silent.hasGapIn(blocks);
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
