package io.hanqiao.matching.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Bitmaps combined from others, kept by what they were combined for: many needs ask for the same.
 * Good until a row changes. Searches of several threads may fill it at once.
 */
final class Memo {

  private static final int MOST = 64;

  private final Map<Object, Bitmap> known = new ConcurrentHashMap<>();

  Bitmap get(Object key, Supplier<Bitmap> combine) {
    Bitmap there = known.get(key);
    if (there != null) {
      return there;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    Bitmap made = combine.get();
    known.put(key, made);
    return made;
  }

  /** A row has changed. */
  void forget() {
    if (!known.isEmpty()) {
      known.clear();
    }
  }

  long bytes() {
    return known.values().stream().mapToLong(bitmap -> bitmap.rows() / Byte.SIZE).sum();
  }
}
