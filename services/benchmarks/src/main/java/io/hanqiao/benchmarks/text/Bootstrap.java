package io.hanqiao.benchmarks.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * How sure a difference is: needs are drawn with replacement, ten thousand times, from one seed.
 */
final class Bootstrap {

  private static final int DRAWS = 10_000;

  private Bootstrap() {}

  /** The mean difference, its 95 % interval and how often it was not above zero. */
  static String difference(double[] mine, double[] baseline) {
    Random random = new Random(20_261_122);
    double[] means = new double[DRAWS];
    double mean = 0;
    for (int i = 0; i < mine.length; i++) {
      mean += (mine[i] - baseline[i]) / mine.length;
    }
    for (int d = 0; d < DRAWS; d++) {
      for (int i = 0; i < mine.length; i++) {
        int drawn = random.nextInt(mine.length);
        means[d] += (mine[drawn] - baseline[drawn]) / mine.length;
      }
    }
    Arrays.sort(means);
    long against = Arrays.stream(means).filter(m -> m <= 0).count();
    return String.format(
        Locale.ROOT,
        "%+.3f (95 %% of draws %+.3f to %+.3f, not above 0 in %.2f %%)",
        mean,
        means[DRAWS * 25 / 1000],
        means[DRAWS * 975 / 1000],
        100.0 * against / DRAWS);
  }
}
