package io.hanqiao.matching.kernel;

import java.util.List;

/** Several indexes over the same rows, as one. */
record RowIndexes<T>(List<RowIndex<T>> parts) implements RowIndex<T> {

  RowIndexes(RowIndex<T> one, RowIndex<T> other) {
    this(List.of(one, other));
  }

  @Override
  public void put(int row, T item) {
    for (RowIndex<T> part : parts) {
      part.put(row, item);
    }
  }

  @Override
  public void remove(int row, T item) {
    for (RowIndex<T> part : parts) {
      part.remove(row, item);
    }
  }

  @Override
  public void grow(int capacity) {
    for (RowIndex<T> part : parts) {
      part.grow(capacity);
    }
  }

  @Override
  public long bytes() {
    return parts.stream().mapToLong(RowIndex::bytes).sum();
  }
}
