package io.hanqiao.matching.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Bitmaps combined from others, kept by what they were combined for: many needs ask for the same.
 * Good until a row changes. Searches of several threads may use it at once: the worst that can
 * happen is that one bitmap is made twice.
 *
 * <p>There are two generations: what is asked for moves to the young one; when that is full it
 * becomes the old one, and what nobody has asked for meanwhile is gone.
 */
final class Memo {

  private final Bitmap live;
  private final int most;
  private volatile Map<Key, Bitmap> young = new ConcurrentHashMap<>();
  private volatile Map<Key, Bitmap> old = new ConcurrentHashMap<>();

  /**
   * Nothing is kept yet.
   *
   * @param live the rows that count
   * @param most bitmaps of one generation
   */
  Memo(Bitmap live, int most) {
    this.live = live;
    this.most = most;
  }

  /** The bitmap of an owner for what it is asked. */
  <K> Bitmap get(Object owner, K asked, Function<K, Bitmap> combine) {
    Key key = new Key(owner, asked);
    Bitmap there = young.get(key);
    if (there != null) {
      return there;
    }
    Bitmap kept = old.get(key);
    Bitmap found = kept == null ? made(combine.apply(asked)) : kept;
    if (young.size() >= most) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
    young.put(key, found);
    return found;
  }

  /** A bitmap combined from others, ready to be met. */
  Bitmap made(Bitmap combined) {
    combined.mark(live);
    return combined;
  }

  /** A row has changed. */
  void forget() {
    if (!young.isEmpty() || !old.isEmpty()) {
      young = new ConcurrentHashMap<>();
      old = new ConcurrentHashMap<>();
    }
  }

  long bytes() {
    return bytes(young) + bytes(old);
  }

  private static long bytes(Map<Key, Bitmap> generation) {
    return generation.values().stream().mapToLong(bitmap -> bitmap.rows() / Byte.SIZE).sum();
  }

  private static final class Key {
    private final Object owner;
    private final Object asked;
    private final int hash;

    Key(Object owner, Object asked) {
      this.owner = owner;
      this.asked = asked;
      this.hash = 31 * System.identityHashCode(owner) + asked.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.hash == hash
          && key.owner == owner
          && key.asked.equals(asked);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
