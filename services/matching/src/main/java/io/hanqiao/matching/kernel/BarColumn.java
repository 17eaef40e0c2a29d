package io.hanqiao.matching.kernel;

import java.util.Arrays;

/** The least score of its own that a need is found by. */
final class BarColumn implements RowIndex<PreparedNeed> {

  private int[] bars;

  /** All 0. */
  BarColumn(int capacity) {
    this.bars = new int[capacity];
  }

  int of(int row) {
    return bars[row];
  }

  void set(int row, int score) {
    bars[row] = score;
  }

  /** A need that changed has a new list, and its bar is not known. */
  @Override
  public void put(int row, PreparedNeed item) {
    bars[row] = 0;
  }

  @Override
  public void remove(int row, PreparedNeed item) {
    // The next need in the row sets its own.
  }

  @Override
  public void grow(int capacity) {
    bars = Arrays.copyOf(bars, capacity);
  }

  @Override
  public long bytes() {
    return (long) bars.length * Integer.BYTES;
  }
}
