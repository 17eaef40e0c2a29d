package io.hanqiao.text.scoring;

/** The logistic curve in whole numbers, between points an eighth apart. */
final class Curve {

  private static final int MILLION = 1_000_000;
  private static final int STEP = MILLION / 8;
  private static final int STEPS = 128;
  private static final int[] POINTS = points();

  private Curve() {}

  /**
   * Where the curve is.
   *
   * @param x in millionths
   * @return 0..1,000,000; 500,000 at 0
   */
  static int at(long x) {
    long from = x + (long) STEPS / 2 * STEP;
    if (from <= 0) {
      return POINTS[0];
    }
    int step = (int) Math.min(STEPS, from / STEP);
    if (step == STEPS) {
      return POINTS[STEPS];
    }
    long rest = from - (long) step * STEP;
    return (int) (POINTS[step] + (POINTS[step + 1] - POINTS[step]) * rest / STEP);
  }

  /** StrictMath gives the same digits everywhere. */
  private static int[] points() {
    int[] points = new int[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      points[i] = (int) (MILLION / (1 + StrictMath.exp((STEPS / 2 - i) / 8.0)));
    }
    return points;
  }
}
