package io.hanqiao.matching.kernel;

import java.util.Arrays;

/**
 * The different figures that rows had at first, or as many quantiles of them, and the place of any
 * figure among these: two figures with different places compare as their places do.
 */
final class Scale {

  /** More would be no better: rows between two marks are few. */
  private static final int MOST_MARKS = 4_096;

  /** The place of a figure below all marks. */
  static final char LOWEST = 0;

  private final long[] marks;

  /** From figures in ascending order. */
  Scale(long[] sorted) {
    this.marks = quantiles(sorted, MOST_MARKS);
  }

  /** All different figures if there are no more, or else so many quantiles at most. */
  static long[] quantiles(long[] sorted, int most) {
    long[] distinct = Arrays.stream(sorted).distinct().toArray();
    if (distinct.length <= most) {
      return distinct;
    }
    long[] quantiles = new long[most];
    for (int i = 0; i < most; i++) {
      quantiles[i] = sorted[(int) ((long) i * sorted.length / most)];
    }
    return Arrays.stream(quantiles).distinct().toArray();
  }

  /** 0..2 × marks. */
  char place(long figure) {
    int found = Arrays.binarySearch(marks, figure);
    return (char) (found >= 0 ? 2 * found + 1 : 2 * (-found - 1));
  }

  /** Whether all figures of this place are one and the same. */
  static boolean isMark(char place) {
    return (place & 1) != 0;
  }

  long bytes() {
    return (long) marks.length * Long.BYTES;
  }
}
