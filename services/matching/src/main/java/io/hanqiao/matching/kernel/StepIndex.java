package io.hanqiao.matching.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * For one figure of a row, cumulative bitmaps at a few steps: which rows have at least that figure.
 * A rule asks for the rows with at least some figure; "at most" is the same with all figures
 * negated.
 *
 * <p>Between two steps the answer is not exact, unless no row has a figure there: the rows of the
 * step above are certain, those of the step below are possible, and each in between is checked. The
 * steps are quantiles of the rows there were at first; where there are few different figures, all
 * are steps.
 */
final class StepIndex<T> implements RowIndex<T> {

  /** The figure of a row that has none. */
  static final long NONE = Long.MIN_VALUE;

  private static final int MOST_STEPS = 64;

  private final ToLongFunction<T> figure;

  /** Whether a row without a figure is among those with at least any figure, or never. */
  private final boolean noneCounts;

  /** Ascending, all different. */
  private final long[] steps;

  /** One a step, and a last one with the rows that have at least any figure. */
  private final Bitmap[] atLeast;

  /** How many rows have a figure strictly between a step and the one before it. */
  private final int[] between;

  /** How many rows the bitmaps leave out somewhere. */
  private int bound;

  /** No row yet; the steps are made for the items given. */
  StepIndex(int capacity, Collection<T> items, boolean noneCounts, ToLongFunction<T> figure) {
    this.figure = figure;
    this.noneCounts = noneCounts;
    this.steps = steps(items.stream().mapToLong(figure).filter(f -> f != NONE).sorted().toArray());
    this.atLeast =
        Stream.generate(() -> new Bitmap(capacity)).limit(steps.length + 1).toArray(Bitmap[]::new);
    this.between = new int[steps.length + 1];
  }

  private static long[] steps(long[] sorted) {
    long[] distinct = Arrays.stream(sorted).distinct().toArray();
    if (distinct.length <= MOST_STEPS) {
      return distinct;
    }
    long[] quantiles = new long[MOST_STEPS];
    for (int i = 0; i < MOST_STEPS; i++) {
      quantiles[i] = sorted[(int) ((long) i * sorted.length / MOST_STEPS)];
    }
    return Arrays.stream(quantiles).distinct().toArray();
  }

  @Override
  public void put(int row, T item) {
    long has = figure.applyAsLong(item);
    if (has == NONE) {
      for (Bitmap bitmap : atLeast) {
        bitmap.put(row, noneCounts);
      }
      bound += noneCounts ? 0 : 1;
      return;
    }
    int step = stepFrom(has);
    boolean onStep = step < steps.length && steps[step] == has;
    for (int i = 0; i < atLeast.length; i++) {
      atLeast[i].put(row, i < step || (onStep && i == step));
    }
    between[step] += onStep ? 0 : 1;
    bound++;
  }

  @Override
  public void remove(int row, T item) {
    long has = figure.applyAsLong(item);
    if (has != NONE) {
      int step = stepFrom(has);
      between[step] -= step < steps.length && steps[step] == has ? 0 : 1;
    }
    bound -= has == NONE && noneCounts ? 0 : 1;
  }

  /** The first step not below the figure; one beyond the last if all are. */
  private int stepFrom(long least) {
    int found = Arrays.binarySearch(steps, least);
    return found >= 0 ? found : -found - 1;
  }

  /** Keeps the rows with at least the figure. */
  void keepAtLeast(long least, Sieve<T> sieve) {
    if (bound == 0) {
      return;
    }
    int step = stepFrom(least);
    boolean exact = between[step] == 0 || (step < steps.length && steps[step] == least);
    if (exact) {
      sieve.keep(atLeast[step]);
    } else {
      sieve.keepIf(
          step == 0 ? null : atLeast[step - 1],
          atLeast[step],
          item -> {
            long has = figure.applyAsLong(item);
            return has == NONE ? noneCounts : has >= least;
          });
    }
  }

  /** Keeps the rows that have at least any figure: of those without one, all or none. */
  void keepUnbound(Sieve<T> sieve) {
    if (bound > 0) {
      sieve.keep(atLeast[steps.length]);
    }
  }

  @Override
  public void grow(int capacity) {
    for (Bitmap bitmap : atLeast) {
      bitmap.grow(capacity);
    }
  }

  @Override
  public long bytes() {
    return (long) atLeast.length * atLeast[0].rows() / Byte.SIZE;
  }
}
