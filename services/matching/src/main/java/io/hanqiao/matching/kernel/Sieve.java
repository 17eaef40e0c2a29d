package io.hanqiao.matching.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a row must keep in one search: bitmaps it must be in, and doubts. A doubt is a rule whose
 * bitmap of certain rows is too narrow: a row outside it is checked on its own.
 *
 * <p>The order of the bitmaps changes the cost alone: those that leave few rows should come first.
 */
final class Sieve<T> {

  private Bitmap[] filters = new Bitmap[48];
  private int filterCount;
  private long[][] certain = new long[8][];
  private final RowCheck<T>[] checks;
  private int doubtCount;
  private boolean closed;
  private int markedFilters;
  private int markedDoubts;
  private boolean markedClosed;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Sieve() {
    this.checks = new RowCheck[32];
  }

  /** Keeps every row again. */
  void clear() {
    filterCount = 0;
    doubtCount = 0;
    closed = false;
    mark();
  }

  /** What is kept now can be {@linkplain #backToMark come back to}. */
  void mark() {
    markedFilters = filterCount;
    markedDoubts = doubtCount;
    markedClosed = closed;
  }

  /** Takes back what was put in since the mark. */
  void backToMark() {
    filterCount = markedFilters;
    doubtCount = markedDoubts;
    closed = markedClosed;
  }

  /** How many of the bitmaps were there at the mark. */
  int markedFilters() {
    return markedFilters;
  }

  /** Keeps rows of the bitmap only. */
  void keep(Bitmap rows) {
    if (filterCount == filters.length) {
      filters = Arrays.copyOf(filters, 2 * filterCount);
    }
    filters[filterCount++] = rows;
  }

  /**
   * Keeps the rows that a check accepts.
   *
   * @param possible holds every row that the check accepts; null for all rows
   * @param certainly holds only rows that the check accepts
   */
  void keepIf(@Nullable Bitmap possible, Bitmap certainly, RowCheck<T> check) {
    if (possible != null) {
      keep(possible);
    }
    if (doubtCount == certain.length) {
      certain = Arrays.copyOf(certain, 2 * doubtCount);
    }
    certain[doubtCount] = certainly.words();
    checks[doubtCount++] = check;
  }

  /** Keeps no row at all. */
  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  int filterCount() {
    return filterCount;
  }

  Bitmap filter(int number) {
    return filters[number];
  }

  boolean hasDoubts() {
    return doubtCount > 0;
  }

  /** Those of 64 rows that no rule doubts. */
  long certain(int word, long rows) {
    long sure = rows;
    for (int i = 0; i < doubtCount; i++) {
      sure &= certain[i][word];
    }
    return sure;
  }

  /** Whether every rule that doubts the row accepts its item. */
  boolean accepts(int row, Rows<T> rows) {
    for (int i = 0; i < doubtCount; i++) {
      if ((certain[i][row >> 6] >>> row & 1) == 0 && !checks[i].accepts(row, rows)) {
        return false;
      }
    }
    return true;
  }

  /** Decides a rule for one row. */
  @FunctionalInterface
  interface RowCheck<T> {
    boolean accepts(int row, Rows<T> rows);
  }
}
