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
 * check compares places on a fine {@link Scale}, two bytes a row, and the figures themselves where
 * both places are the same one between two marks. The steps are quantiles of the rows there were at
 * first; where there are few different figures, all are steps and there is no scale.
 */
final class StepIndex<T> implements RowIndex<T> {

  /** The figure of a row that has none. */
  static final long NONE = Long.MIN_VALUE;

  private static final int MOST_STEPS = 32;

  private final ToLongFunction<T> figure;

  /** Whether a row without a figure is among those with at least any figure, or never. */
  private final boolean noneCounts;

  /** Ascending, all different. */
  private final long[] steps;

  /** One a step, and a last one with the rows that have at least any figure. */
  private final Bitmap[] atLeast;

  /** How many rows have a figure strictly between a step and the one before it. */
  private final int[] between;

  private final Scale scale;

  /** Empty where all figures there were at first are steps. */
  private char[] places;

  /** How many rows each bitmap leaves out: a bitmap with all rows need not be met. */
  private final int[] leftOut;

  /** No row yet; the steps are made for the items given. */
  StepIndex(int capacity, Collection<T> items, boolean noneCounts, ToLongFunction<T> figure) {
    this.figure = figure;
    this.noneCounts = noneCounts;
    long[] sorted = items.stream().mapToLong(figure).filter(has -> has != NONE).sorted().toArray();
    this.steps = Scale.quantiles(sorted, MOST_STEPS);
    this.scale = new Scale(sorted);
    this.atLeast =
        Stream.generate(() -> new Bitmap(capacity)).limit(steps.length + 1).toArray(Bitmap[]::new);
    this.between = new int[steps.length + 1];
    this.leftOut = new int[steps.length + 1];
    boolean fine = Arrays.stream(sorted).distinct().count() > steps.length;
    this.places = new char[fine ? capacity : 0];
  }

  @Override
  public void put(int row, T item) {
    long has = figure.applyAsLong(item);
    int in = stepsReached(has);
    for (int i = 0; i < atLeast.length; i++) {
      atLeast[i].put(row, i < in);
    }
    count(has, in, 1);
    if (places.length > 0) {
      places[row] = has == NONE ? Scale.LOWEST : scale.place(has);
    }
  }

  @Override
  public void remove(int row, T item) {
    long has = figure.applyAsLong(item);
    count(has, stepsReached(has), -1);
  }

  private void count(long has, int in, int rows) {
    for (int i = in; i < leftOut.length; i++) {
      leftOut[i] += rows;
    }
    if (has != NONE && !isStep(stepFrom(has), has)) {
      between[in] += rows;
    }
  }

  /** In how many bitmaps, from the first, a row with the figure is. */
  private int stepsReached(long has) {
    if (has == NONE) {
      return noneCounts ? atLeast.length : 0;
    }
    int step = stepFrom(has);
    return isStep(step, has) ? step + 1 : step;
  }

  private boolean isStep(int step, long has) {
    return step < steps.length && steps[step] == has;
  }

  /** The first step not below the figure; one beyond the last if all are. */
  private int stepFrom(long least) {
    int found = Arrays.binarySearch(steps, least);
    return found >= 0 ? found : -found - 1;
  }

  /** Keeps the rows with at least the figure. */
  void keepAtLeast(long least, Sieve<T> sieve) {
    int step = stepFrom(least);
    if (leftOut[step] == 0) {
      return;
    }
    if (between[step] == 0 || isStep(step, least)) {
      sieve.keep(atLeast[step]);
    } else {
      boolean allPossible = step == 0 || leftOut[step - 1] == 0;
      sieve.keepIf(allPossible ? null : atLeast[step - 1], atLeast[step], check(least));
    }
  }

  /**
   * For rows in doubt only. One without a figure is certain or is not possible, unless the figure
   * asked is below all steps: then its place is the lowest, as the one asked, and the item decides.
   */
  private Sieve.WordCheck<T> check(long least) {
    if (places.length == 0) {
      return Sieve.WordCheck.of((row, rows) -> has(row, rows, least));
    }
    char wanted = scale.place(least);
    boolean exact = Scale.isMark(wanted);
    return (word, doubted, rows) -> {
      long failing = 0;
      long even = 0;
      for (long rest = doubted; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        int row = word * Long.SIZE + bit;
        int has = places[row];
        // The sign of the difference, without a branch that nobody could foretell.
        failing |= (long) ((has - wanted) >>> 31) << bit;
        even |= (long) (((has ^ wanted) - 1) >>> 31) << bit;
      }
      for (long rest = exact ? 0 : even; rest != 0; rest &= rest - 1) {
        int row = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
        failing |= has(row, rows, least) ? 0 : Long.lowestOneBit(rest);
      }
      return failing;
    };
  }

  private boolean has(int row, Rows<T> rows, long least) {
    long has = figure.applyAsLong(rows.item(row));
    return has == NONE ? noneCounts : has >= least;
  }

  /** Whether any figure asked may leave out a row of the blocks; where none fails every figure. */
  boolean tells(long[] blocks) {
    return atLeast[steps.length].hasGapIn(blocks);
  }

  /** Keeps the rows that have at least any figure: of those without one, all or none. */
  void keepUnbound(Sieve<T> sieve) {
    if (leftOut[steps.length] > 0) {
      sieve.keep(atLeast[steps.length]);
    }
  }

  @Override
  public void grow(int capacity) {
    for (Bitmap bitmap : atLeast) {
      bitmap.grow(capacity);
    }
    if (places.length > 0) {
      places = Arrays.copyOf(places, capacity);
    }
  }

  @Override
  public long bytes() {
    return (long) atLeast.length * atLeast[0].rows() / Byte.SIZE
        + (long) places.length * Character.BYTES
        + (places.length > 0 ? scale.bytes() : 0);
  }
}
