package io.hanqiao.matching.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes of a closed list as bits of one number, in their declared order. */
final class Mask {

  private Mask() {}

  /** A mask lives in memory only, so that a changed order of the codes harms nobody. */
  @SuppressWarnings("EnumOrdinal")
  static long of(@Nullable Enum<?> code) {
    return code == null ? 0 : 1L << code.ordinal();
  }

  static long of(@Nullable Set<? extends Enum<?>> codes) {
    long mask = 0;
    if (codes != null) {
      for (Enum<?> code : codes) {
        mask |= of(code);
      }
    }
    return mask;
  }

  /** The code and all declared before it. */
  static long upTo(Enum<?> code) {
    return (of(code) << 1) - 1;
  }

  /** A mark in its place if it is there; unknown is not there. */
  static long bit(int place, @Nullable Boolean there) {
    return Boolean.TRUE.equals(there) ? 1L << place : 0;
  }
}
