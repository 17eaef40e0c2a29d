package io.hanqiao.benchmarks.rivals;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The different values that offers state, each with a mark of its own. A value that no offer states
 * has none.
 */
final class Codes<K> {

  private final String what;
  private final Map<K, Long> marks = new HashMap<>();
  private long next = 1;

  Codes(String what) {
    this.what = what;
  }

  /** Codes of a closed list, in their declared order. */
  @SuppressWarnings("EnumOrdinal") // Lives as long as a measurement.
  static long marks(@Nullable Collection<? extends Enum<?>> codes) {
    long marks = 0;
    if (codes != null) {
      for (Enum<?> code : codes) {
        marks |= 1L << code.ordinal();
      }
    }
    return marks;
  }

  /** The same; what is not stated is {@link Check#UNSTATED}. */
  static long stated(@Nullable Collection<? extends Enum<?>> codes) {
    return codes == null ? Check.UNSTATED : marks(codes);
  }

  @SuppressWarnings("EnumOrdinal") // Lives as long as a measurement.
  static long mark(@Nullable Enum<?> code) {
    return code == null ? 0 : 1L << code.ordinal();
  }

  /** A mark in its place if the thing is known to be so. */
  static long mark(int place, @Nullable Boolean there) {
    return Boolean.TRUE.equals(there) ? 1L << place : 0;
  }

  /**
   * The marks of what an offer states, new ones for what none stated before.
   *
   * @param stated nothing is {@link Check#UNSTATED}
   * @throws IllegalStateException if there are more values than marks
   */
  long ofOffer(Collection<K> stated) {
    return stated.isEmpty() ? Check.UNSTATED : ofNamed(stated);
  }

  /** The same where to name nobody is to state something that none keeps. */
  long ofNamed(Collection<K> named) {
    long all = 0;
    for (K value : named) {
      all |= marks.computeIfAbsent(value, this::give);
    }
    return all;
  }

  private long give(K value) {
    if (next == Check.UNSTATED) {
      next <<= 1;
    }
    if (next < 0) {
      throw new IllegalStateException("More than 62 different " + what + ", such as " + value);
    }
    long given = next;
    next <<= 1;
    return given;
  }

  /** The marks of the values given. */
  long ofNeed(Collection<K> had) {
    long all = 0;
    for (K value : had) {
      all |= marks.getOrDefault(value, 0L);
    }
    return all;
  }

  /** The marks of the values that keep a condition. */
  long passing(Predicate<K> kept) {
    long all = 0;
    for (Map.Entry<K, Long> each : marks.entrySet()) {
      if (kept.test(each.getKey())) {
        all |= each.getValue();
      }
    }
    return all;
  }
}
