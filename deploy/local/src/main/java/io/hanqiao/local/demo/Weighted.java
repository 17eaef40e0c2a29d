package io.hanqiao.local.demo;

import java.util.List;

/**
 * A value and how often it is drawn.
 *
 * @param weight at least 0; counts against the sum of its list
 */
record Weighted<T>(T value, int weight) {

  Weighted {
    if (weight < 0) {
      throw new IllegalArgumentException("The weight of " + value + " is below 0: " + weight);
    }
  }

  /**
   * Shares {@code count} places out among the values by their weights, exactly: largest remainders
   * get what is left over, the earlier value first.
   *
   * @return {@code count} places; equal values stand together
   */
  static <T> List<T> share(List<Weighted<T>> values, int count) {
    return Quota.of(values.stream().map(Weighted::weight).toList(), count)
        .spread(values.stream().map(Weighted::value).toList());
  }
}
