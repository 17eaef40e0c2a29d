package io.hanqiao.matching.kernel;

import org.jspecify.annotations.Nullable;

/** One search: the rows still in, and the bounds to be checked exactly on those that remain. */
final class Narrowing {

  private static final int MOST_CHECKS = 32;

  private final Bitmap candidates;
  private final @Nullable BoundIndex[] checks = new BoundIndex[MOST_CHECKS];
  private final long[] facts = new long[MOST_CHECKS];
  private int checkCount;

  /** Starts from the rows given, which it narrows in place. */
  Narrowing(Bitmap candidates) {
    this.candidates = candidates;
  }

  void keep(Bitmap rows) {
    candidates.keep(rows);
  }

  void keepNone() {
    candidates.clear();
  }

  /** Keeps the rows whose bound accepts the fact; where it is unknown, those that state none. */
  void keep(BoundIndex index, @Nullable Number fact) {
    if (fact == null) {
      candidates.keep(index.silent());
      return;
    }
    long known = fact.longValue();
    Bitmap rows = index.accepting(known);
    if (rows != null) {
      candidates.keep(rows);
    }
    if (index.mayHoldTooMuch(known)) {
      checks[checkCount] = index;
      facts[checkCount++] = known;
    }
  }

  /** The first row, not before {@code from}, that keeps everything; -1 if there is none. */
  int next(int from) {
    int row = candidates.next(from);
    while (row >= 0 && !passes(row)) {
      row = candidates.next(row + 1);
    }
    return row;
  }

  private boolean passes(int row) {
    for (int i = 0; i < checkCount; i++) {
      BoundIndex check = checks[i];
      if (check != null && !check.accepts(row, facts[i])) {
        return false;
      }
    }
    return true;
  }
}
