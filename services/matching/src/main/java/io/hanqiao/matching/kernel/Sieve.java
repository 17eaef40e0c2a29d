package io.hanqiao.matching.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a row must keep in one search: bitmaps it must be in, refusals, and doubts. A refusal takes
 * rows out of the blocks that are left after the bitmaps. A doubt is a rule whose bitmap of certain
 * rows is too narrow: a row outside it is checked on its own.
 *
 * <p>The order of the bitmaps changes the cost alone: those that leave few rows should come first.
 */
final class Sieve<T> {

  /** Each rule refuses or doubts once. */
  private static final int MOST_RULES = 64;

  private Bitmap[] filters = new Bitmap[48];
  private int filterCount;
  private final Refusal[] refusals = new Refusal[MOST_RULES];
  private int refusalCount;
  private final Bitmap[] certain = new Bitmap[MOST_RULES];
  private final WordCheck<T>[] checks;
  private int doubtCount;
  private boolean closed;
  private int markedFilters;
  private int markedRefusals;
  private int markedDoubts;
  private boolean markedClosed;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Sieve() {
    this.checks = new WordCheck[MOST_RULES];
  }

  /** Keeps every row again. */
  void clear() {
    filterCount = 0;
    refusalCount = 0;
    doubtCount = 0;
    closed = false;
    mark();
  }

  /** What is kept now can be {@linkplain #backToMark come back to}. */
  void mark() {
    markedFilters = filterCount;
    markedRefusals = refusalCount;
    markedDoubts = doubtCount;
    markedClosed = closed;
  }

  /** Takes back what was put in since the mark. */
  void backToMark() {
    filterCount = markedFilters;
    refusalCount = markedRefusals;
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
  void keepIf(@Nullable Bitmap possible, Bitmap certainly, WordCheck<T> check) {
    if (possible != null) {
      keep(possible);
    }
    certain[doubtCount] = certainly;
    checks[doubtCount++] = check;
  }

  /** Keeps the rows that are not refused. */
  void takeOut(Refusal refusal) {
    refusals[refusalCount++] = refusal;
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

  int refusalCount() {
    return refusalCount;
  }

  Refusal refusal(int number) {
    return refusals[number];
  }

  int doubtCount() {
    return doubtCount;
  }

  /** The rows that a rule does not doubt. */
  Bitmap certain(int doubt) {
    return certain[doubt];
  }

  WordCheck<T> check(int doubt) {
    return checks[doubt];
  }

  /** Takes rows out. */
  @FunctionalInterface
  interface Refusal {

    /**
     * Takes out the rows that it refuses.
     *
     * @param blocks one mark for each block in which rows are left; right rows stand in no other
     * @param rows that are left
     */
    void from(long[] blocks, long[] rows);
  }

  /** Decides a rule for 64 rows. */
  @FunctionalInterface
  interface WordCheck<T> {

    /**
     * The rows that fail.
     *
     * @param word which 64 rows
     * @param doubted the rows asked about, at least one
     */
    long failing(int word, long doubted, Rows<T> rows);

    /** Checks row by row. */
    static <T> WordCheck<T> of(RowCheck<T> check) {
      return (word, doubted, rows) -> {
        long failing = 0;
        for (long rest = doubted; rest != 0; rest &= rest - 1) {
          int row = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
          failing |= check.accepts(row, rows) ? 0 : Long.lowestOneBit(rest);
        }
        return failing;
      };
    }
  }

  /** Decides a rule for one row. */
  @FunctionalInterface
  interface RowCheck<T> {
    boolean accepts(int row, Rows<T> rows);
  }
}
