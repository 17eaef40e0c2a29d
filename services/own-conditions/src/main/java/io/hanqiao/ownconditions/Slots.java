package io.hanqiao.ownconditions;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers the last answer that fell into each of a fixed number of slots: bounded, without locks,
 * and always ready to forget. For any number of threads.
 */
final class Slots<K, V> {

  private record Kept<K, V>(K key, V value) {}

  private final AtomicReferenceArray<Kept<K, V>> slots;

  /**
   * @param size how many at most, a power of two
   */
  Slots(int size) {
    this.slots = new AtomicReferenceArray<>(size);
  }

  /** What is kept for the key, else what is made for it now. */
  V get(K key, Function<K, V> make) {
    int hash = key.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (slots.length() - 1);
    Kept<K, V> kept = slots.get(slot);
    if (kept != null && kept.key().equals(key)) {
      return kept.value();
    }
    V made = make.apply(key);
    slots.set(slot, new Kept<>(key, made));
    return made;
  }
}
