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

  /** How many rows the bitmaps leave out somewhere. */
  private int bound;

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
    boolean fine = Arrays.stream(sorted).distinct().count() > steps.length;
    this.places = new char[fine ? capacity : 0];
  }

  @Override
  public void put(int row, T item) {
    long has = figure.applyAsLong(item);
    if (has == NONE) {
      for (Bitmap bitmap : atLeast) {
        bitmap.put(row, noneCounts);
      }
      bound += noneCounts ? 0 : 1;
      place(row, Scale.LOWEST);
      return;
    }
    int step = stepFrom(has);
    boolean onStep = step < steps.length && steps[step] == has;
    for (int i = 0; i < atLeast.length; i++) {
      atLeast[i].put(row, i < step || (onStep && i == step));
    }
    between[step] += onStep ? 0 : 1;
    bound++;
    place(row, scale.place(has));
  }

  private void place(int row, char place) {
    if (places.length > 0) {
      places[row] = place;
    }
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
    if (between[step] == 0 || (step < steps.length && steps[step] == least)) {
      sieve.keep(atLeast[step]);
    } else {
      sieve.keepIf(step == 0 ? null : atLeast[step - 1], atLeast[step], check(least));
    }
  }

  /**
   * For rows in doubt only. One without a figure is certain or is not possible, unless the figure
   * asked is below all steps: then its place is the lowest, as the one asked, and the item decides.
   */
  private Sieve.RowCheck<T> check(long least) {
    Sieve.RowCheck<T> byItem =
        (row, rows) -> {
          long has = figure.applyAsLong(rows.item(row));
          return has == NONE ? noneCounts : has >= least;
        };
    if (places.length == 0) {
      return byItem;
    }
    char wanted = scale.place(least);
    return (row, rows) -> {
      char has = places[row];
      boolean undecided = has == wanted && !Scale.isMark(has);
      return undecided ? byItem.accepts(row, rows) : has >= wanted;
    };
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
