package io.hanqiao.matching.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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
  private final Map<Keys, Keys> namedOf = new ConcurrentHashMap<>();

  private final Memo memo;
  private final boolean kept;
  private final Function<Keys, Bitmap> naming = this::combined;
  private final Function<Keys, Bitmap> namingOrSilent = this::combinedOrSilent;

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
  Bitmap any(Keys asked) {
    return kept ? memo.get(this, asked, naming) : memo.made(combined(asked));
  }

  /** Keeps the rows that name any of the keys, or none at all. */
  void keepAnyOrSilent(Keys asked, Sieve<T> sieve) {
    Keys named = asked.isEmpty() ? asked : named(asked);
    if (named.isEmpty()) {
      sieve.keep(silent);
    } else {
      sieve.keep(memo.get(silent, named, namingOrSilent));
    }
  }

  /** Only these make a difference: more needs ask for the same. */
  private Keys named(Keys asked) {
    Keys known = namedOf.get(asked);
    if (known == null) {
      if (namedOf.size() >= MOST_ASKED) {
        namedOf.clear();
      }
      known = new Keys(asked.each().stream().filter(rows::containsKey).toList());
      namedOf.put(asked, known);
    }
    return known;
  }

  private Bitmap combined(Keys asked) {
    Bitmap result = new Bitmap(silent.rows());
    for (String key : asked.each()) {
      KeyRows naming = rows.get(key);
      if (naming != null) {
        naming.addTo(result);
      }
    }
    return result;
  }

  private Bitmap combinedOrSilent(Keys asked) {
    Bitmap result = combined(asked);
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
