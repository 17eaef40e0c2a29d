package io.hanqiao.matching.kernel;

/**
 * What one or a few rules need to know of every row, as bitmaps. What it says of a row that is not
 * live means nothing: a search keeps live rows only.
 *
 * @param <T> what stands in a row
 */
interface RowIndex<T> {

  /** Says all there is to say of the item in a row that held none, or whose item was removed. */
  void put(int row, T item);

  /** Forgets an item about to leave its row. */
  void remove(int row, T item);

  /** Makes room; the rows there are stay. */
  void grow(int capacity);

  /** Memory of the bitmaps and columns kept. */
  long bytes();
}
