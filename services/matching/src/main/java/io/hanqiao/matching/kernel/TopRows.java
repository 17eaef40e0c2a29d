package io.hanqiao.matching.kernel;

import java.util.Arrays;

/** The rows with the highest scores so far, ties to the lower row; a heap with the worst on top. */
final class TopRows {

  private final long[] heap;
  private int size;

  /** Keeps at most so many rows. */
  TopRows(int most) {
    this.heap = new long[most];
  }

  /** Score first, then the row upside down: the larger key is the better row. */
  private static long key(int row, int score) {
    return (long) score << Integer.SIZE | Integer.MAX_VALUE - row;
  }

  void offer(int row, int score) {
    long key = key(row, score);
    if (size < heap.length) {
      heap[size] = key;
      siftUp(size++);
    } else if (size > 0 && key > heap[0]) {
      heap[0] = key;
      siftDown();
    }
  }

  /** The rows, best first. */
  int[] bestFirst() {
    long[] sorted = Arrays.copyOf(heap, size);
    Arrays.sort(sorted);
    int[] rows = new int[size];
    for (int i = 0; i < size; i++) {
      rows[i] = Integer.MAX_VALUE - (int) sorted[size - 1 - i];
    }
    return rows;
  }

  private void siftUp(int from) {
    int child = from;
    while (child > 0) {
      int parent = (child - 1) / 2;
      if (heap[parent] <= heap[child]) {
        return;
      }
      swap(parent, child);
      child = parent;
    }
  }

  private void siftDown() {
    int parent = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[parent] <= heap[child]) {
        return;
      }
      swap(parent, child);
      parent = child;
      child = 2 * parent + 1;
    }
  }

  private void swap(int a, int b) {
    long kept = heap[a];
    heap[a] = heap[b];
    heap[b] = kept;
  }
}
