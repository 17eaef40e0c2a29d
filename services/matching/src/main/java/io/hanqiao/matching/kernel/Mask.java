package io.hanqiao.matching.kernel;

import java.util.Set;

/** Codes of a closed list as bits of one number, in their declared order. */
final class Mask {

  private Mask() {}

  /** A mask lives in memory only, so that a changed order of the codes harms nobody. */
  @SuppressWarnings("EnumOrdinal")
  static int of(Enum<?> code) {
    return 1 << code.ordinal();
  }

  static int of(Set<? extends Enum<?>> codes) {
    int mask = 0;
    for (Enum<?> code : codes) {
      mask |= of(code);
    }
    return mask;
  }
}
