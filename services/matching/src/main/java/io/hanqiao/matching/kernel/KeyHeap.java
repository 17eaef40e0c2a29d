package io.hanqiao.matching.kernel;

import java.util.Arrays;

/** A heap of numbers that each stand for a score and a row or block; which comes first is told. */
final class KeyHeap {

  private final Order order;
  private long[] keys;
  private int size;

  /** Empty. */
  KeyHeap(int room, Order order) {
    this.keys = new long[Math.max(1, room)];
    this.order = order;
  }

  /** The larger the number, the higher the score. */
  static long key(int score, int row) {
    return (long) score << Integer.SIZE | row;
  }

  static int score(long key) {
    return (int) (key >> Integer.SIZE);
  }

  static int row(long key) {
    return (int) key;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  long top() {
    return keys[0];
  }

  /** Adds without order: {@link #arrange} must follow before anything is asked. */
  void addLoose(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  /** Orders what was added. */
  void arrange() {
    for (int parent = size / 2 - 1; parent >= 0; parent--) {
      siftDown(parent);
    }
  }

  void add(long key) {
    addLoose(key);
    int child = size - 1;
    while (child > 0) {
      int parent = (child - 1) / 2;
      if (!order.first(keys[child], keys[parent])) {
        return;
      }
      swap(parent, child);
      child = parent;
    }
  }

  void replaceTop(long key) {
    keys[0] = key;
    siftDown(0);
  }

  long pop() {
    long top = keys[0];
    keys[0] = keys[--size];
    siftDown(0);
    return top;
  }

  private void siftDown(int from) {
    int parent = from;
    int child = 2 * parent + 1;
    while (child < size) {
      if (child + 1 < size && order.first(keys[child + 1], keys[child])) {
        child++;
      }
      if (!order.first(keys[child], keys[parent])) {
        return;
      }
      swap(parent, child);
      parent = child;
      child = 2 * parent + 1;
    }
  }

  private void swap(int a, int b) {
    long kept = keys[a];
    keys[a] = keys[b];
    keys[b] = kept;
  }

  /** Which of two keys is nearer the top. */
  @FunctionalInterface
  interface Order {
    boolean first(long key, long other);
  }
}
