package io.hanqiao.matching.kernel;

import java.util.Arrays;

/**
 * The rows with the highest scores so far, ties to the smaller id. Made for lists of tens of rows,
 * which come nearly in order: a row goes in from the end.
 */
final class TopRows implements BlockQueue.RowSink {

  private final int most;
  private final Rows<?> rows;

  /** As in a {@link KeyHeap}, best first. */
  private long[] kept;

  private int size;
  private int bar;

  /** Keeps at most so many rows. */
  TopRows(int most, Rows<?> rows) {
    this.most = most;
    this.rows = rows;
    this.kept = new long[Math.min(most, 16)];
    this.bar = most == 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
  }

  /** The higher score first, of equal ones the smaller id. */
  static KeyHeap.Order better(Rows<?> rows) {
    return (key, other) -> isBetter(key, other, rows);
  }

  private static boolean isBetter(long key, long other, Rows<?> rows) {
    int score = KeyHeap.score(key);
    int otherScore = KeyHeap.score(other);
    return score == otherScore
        ? rows.isBefore(KeyHeap.row(key), KeyHeap.row(other))
        : score > otherScore;
  }

  /** The least score that may still enter. */
  @Override
  public int bar() {
    return bar;
  }

  @Override
  public void accept(int row, int score) {
    if (score < bar) {
      return;
    }
    long key = KeyHeap.key(score, row);
    if (size == most) {
      if (!isBetter(key, kept[size - 1], rows)) {
        return;
      }
      size--;
    }
    insert(key);
    if (size == most) {
      bar = KeyHeap.score(kept[size - 1]);
    }
  }

  private void insert(long key) {
    if (size == kept.length) {
      kept = Arrays.copyOf(kept, Math.min(most, 2 * size));
    }
    int place = size++;
    while (place > 0 && isBetter(key, kept[place - 1], rows)) {
      kept[place] = kept[place - 1];
      place--;
    }
    kept[place] = key;
  }

  /** Score and row of each, best first. */
  long[] bestFirst() {
    return Arrays.copyOf(kept, size);
  }
}
