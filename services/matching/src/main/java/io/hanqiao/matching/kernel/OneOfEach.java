package io.hanqiao.matching.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Of things that are equal, one: so that many needs refer to the same, which stays near in memory
 * and is compared at a glance. Several threads may use it at once.
 */
final class OneOfEach {

  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /** The first that came of those equal to it. */
  @SuppressWarnings("unchecked")
  <T> T of(T thing) {
    Object before = known.putIfAbsent(thing, thing);
    return before == null ? thing : (T) before;
  }
}
