package io.hanqiao.matching.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One bound per row, a least or a most, and for some steps of it the rows whose bound lies within
 * the step: to ask for a fact is to take one bitmap. Where there are more different bounds than
 * steps the bitmap may hold too much, and the survivors are checked one by one.
 */
final class BoundIndex {

  private static final int MOST_STEPS = 64;
  private static final long SILENT = Long.MIN_VALUE;

  /** A most is kept as a least of the negative. */
  private final int sign;

  private final long[] bounds;
  private final long[] steps;
  private final Bitmap[] within;
  private final Bitmap silent;
  private final boolean everyBoundIsAStep;

  private BoundIndex(int sign, long[] bounds) {
    this.sign = sign;
    this.bounds = bounds;
    long[] distinct =
        Arrays.stream(bounds).filter(bound -> bound != SILENT).sorted().distinct().toArray();
    this.everyBoundIsAStep = distinct.length <= MOST_STEPS;
    this.steps = everyBoundIsAStep ? distinct : spread(distinct);
    this.silent = Bitmap.empty(bounds.length);
    this.within = new Bitmap[steps.length];
    fill();
  }

  /** Rows accept facts that are not below their bound. */
  static <R> BoundIndex atLeast(List<R> rows, Function<R, @Nullable Number> bound) {
    return new BoundIndex(1, column(rows, 1, bound));
  }

  /** Rows accept facts that are not above their bound. */
  static <R> BoundIndex atMost(List<R> rows, Function<R, @Nullable Number> bound) {
    return new BoundIndex(-1, column(rows, -1, bound));
  }

  private static <R> long[] column(List<R> rows, int sign, Function<R, @Nullable Number> bound) {
    long[] column = new long[rows.size()];
    for (int row = 0; row < column.length; row++) {
      Number stated = bound.apply(rows.get(row));
      column[row] = stated == null ? SILENT : sign * stated.longValue();
    }
    return column;
  }

  /** So many of the sorted bounds as there may be steps, evenly chosen, the last among them. */
  private static long[] spread(long[] distinct) {
    long[] steps = new long[MOST_STEPS];
    for (int step = 0; step < MOST_STEPS; step++) {
      steps[step] = distinct[(int) ((step + 1L) * distinct.length / MOST_STEPS) - 1];
    }
    return steps;
  }

  private void fill() {
    for (int step = 0; step < steps.length; step++) {
      within[step] = Bitmap.empty(bounds.length);
    }
    for (int row = 0; row < bounds.length; row++) {
      (bounds[row] == SILENT ? silent : within[firstStepFrom(bounds[row])]).add(row);
    }
    Bitmap below = silent;
    for (Bitmap step : within) {
      step.add(below);
      below = step;
    }
  }

  /** The first step not below the number; the number of steps if all are. */
  private int firstStepFrom(long number) {
    int found = Arrays.binarySearch(steps, number);
    return found < 0 ? -found - 1 : found;
  }

  /** The rows that state no bound. */
  Bitmap silent() {
    return silent;
  }

  /** The rows that accept the fact, and where {@link #mayHoldTooMuch} some more; null for all. */
  @Nullable Bitmap accepting(long fact) {
    long asked = sign * fact;
    int step = firstStepFrom(asked);
    if (step == steps.length) {
      return null;
    }
    if (everyBoundIsAStep && steps[step] > asked) {
      return step == 0 ? silent : within[step - 1];
    }
    return within[step];
  }

  /** Whether {@link #accepting} needs its rows checked for this fact. */
  boolean mayHoldTooMuch(long fact) {
    return !everyBoundIsAStep && Arrays.binarySearch(steps, sign * fact) < 0;
  }

  /** Whether the row accepts the fact, exactly. */
  boolean accepts(int row, long fact) {
    return bounds[row] <= sign * fact;
  }
}
