package io.hanqiao.matching.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Of things that are equal, one: so that many needs refer to the same, which stays near in memory
 * and is compared at a glance. Several threads may use it at once.
 */
final class OneOfEach {

  private final Map<Object, Object> known = new ConcurrentHashMap<>();
  private final Map<Object, Object> made = new ConcurrentHashMap<>();

  /** The first that came of those equal to it. */
  @SuppressWarnings("unchecked")
  <T> T of(T thing) {
    Object before = known.get(thing);
    if (before == null) {
      before = known.putIfAbsent(thing, thing);
    }
    return before == null ? thing : (T) before;
  }

  /**
   * What is made of a thing: for equal ones the same.
   *
   * @param make always the same for things of one class
   */
  @SuppressWarnings("unchecked")
  <K, V> V madeOf(K thing, Function<K, V> make) {
    Object before = made.get(thing);
    if (before == null) {
      before = make.apply(thing);
      made.put(thing, before);
    }
    return (V) before;
  }
}
