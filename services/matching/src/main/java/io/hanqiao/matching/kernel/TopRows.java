package io.hanqiao.matching.kernel;

/** The rows with the highest scores so far, ties to the smaller id; the worst kept is on top. */
final class TopRows {

  private final int most;
  private final KeyHeap worstFirst;
  private final KeyHeap.Order better;
  private int bar;

  /** Keeps at most so many rows. */
  TopRows(int most, Rows<?> rows) {
    this.most = most;
    this.better = better(rows);
    this.bar = most == 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    this.worstFirst = new KeyHeap(Math.min(most, 64), (key, other) -> better.first(other, key));
  }

  /** The higher score first, of equal ones the smaller id. */
  static KeyHeap.Order better(Rows<?> rows) {
    return (key, other) -> {
      int score = KeyHeap.score(key);
      int otherScore = KeyHeap.score(other);
      return score == otherScore
          ? rows.isBefore(KeyHeap.row(key), KeyHeap.row(other))
          : score > otherScore;
    };
  }

  /** The least score that may still enter. */
  int bar() {
    return bar;
  }

  void accept(int row, int score) {
    if (score < bar) {
      return;
    }
    long key = KeyHeap.key(score, row);
    if (worstFirst.size() < most) {
      worstFirst.add(key);
    } else if (better.first(key, worstFirst.top())) {
      worstFirst.replaceTop(key);
    }
    if (worstFirst.size() == most) {
      bar = KeyHeap.score(worstFirst.top());
    }
  }

  /** Score and row of each, best first. Nothing is left. */
  long[] bestFirst() {
    long[] sorted = new long[worstFirst.size()];
    for (int i = sorted.length - 1; i >= 0; i--) {
      sorted[i] = worstFirst.pop();
    }
    return sorted;
  }
}
