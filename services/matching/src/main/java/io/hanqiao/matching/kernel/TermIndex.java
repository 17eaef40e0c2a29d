package io.hanqiao.matching.kernel;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The different terms that rows state. While they are few, it knows the rows of each as a bitmap:
 * so that a search decides each term once and not each row.
 *
 * @param <T> what stands in the rows
 * @param <K> the term, told apart by {@code equals}
 */
final class TermIndex<T, K> implements RowIndex<T> {

  private final TermNumbers<T, K> numbers;
  private final @Nullable Bitmap[] rowsOf = new Bitmap[Long.SIZE];
  private boolean few = true;
  private int capacity;

  /** No row yet. */
  TermIndex(int capacity, Function<T, @Nullable K> term) {
    this.numbers = new TermNumbers<>(capacity, term);
    this.capacity = capacity;
  }

  TermNumbers<T, K> numbers() {
    return numbers;
  }

  /** Whether {@link #takeFailing} may be asked. */
  boolean areFew() {
    return few;
  }

  /** Takes out, of the blocks told, the rows of the terms that fail; but not those certain. */
  void takeFailing(Predicate<K> check, Bitmap certain, long[] blocks, long[] rows) {
    for (int number = 1; number < numbers.end(); number++) {
      Bitmap stating = rowsOf[number];
      if (stating != null
          && stating.mayHoldMoreThan(certain, blocks)
          && !check.test(numbers.term(number))) {
        stating.takeFrom(rows, certain, blocks);
      }
    }
  }

  @Override
  public void put(int row, T item) {
    numbers.put(row, item);
    if (few && numbers.end() > rowsOf.length) {
      few = false;
      Arrays.fill(rowsOf, null);
    }
    int number = numbers.numberOf(row);
    if (few && number != TermNumbers.NONE) {
      rowsOf(number).put(row, true);
    }
  }

  private Bitmap rowsOf(int number) {
    Bitmap known = rowsOf[number];
    if (known == null) {
      known = new Bitmap(capacity);
      rowsOf[number] = known;
    }
    return known;
  }

  @Override
  public void remove(int row, T item) {
    int number = numbers.numberOf(row);
    numbers.remove(row, item);
    if (few && number != TermNumbers.NONE) {
      rowsOf(number).put(row, false);
      if (!numbers.isTerm(number)) {
        rowsOf[number] = null;
      }
    }
  }

  @Override
  public void grow(int capacity) {
    this.capacity = capacity;
    numbers.grow(capacity);
    for (Bitmap rows : rowsOf) {
      if (rows != null) {
        rows.grow(capacity);
      }
    }
  }

  @Override
  public long bytes() {
    long bitmaps = Arrays.stream(rowsOf).filter(rows -> rows != null).count();
    return bitmaps * capacity / Byte.SIZE + numbers.bytes();
  }
}
