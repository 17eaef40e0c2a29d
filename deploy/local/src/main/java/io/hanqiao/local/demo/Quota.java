package io.hanqiao.local.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole-number shares that sum to exactly what was shared out (largest remainder method).
 *
 * @param counts the share of each position
 */
record Quota(List<Integer> counts) {

  /** Shares {@code total} out in proportion to the weights; of equal remainders the first wins. */
  static Quota of(List<Integer> weights, int total) {
    long sum = weights.stream().mapToLong(Integer::longValue).sum();
    List<Integer> counts = new ArrayList<>();
    for (int weight : weights) {
      counts.add(Math.toIntExact((long) total * weight / sum));
    }
    int left = total - counts.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(Comparator.comparing(i -> -((long) total * weights.get(i) % sum)))
        .limit(left)
        .forEach(i -> counts.set(i, counts.get(i) + 1));
    return new Quota(List.copyOf(counts));
  }

  /** Each value as often as its share says. */
  <T> List<T> spread(List<T> values) {
    List<T> places = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      places.addAll(Collections.nCopies(counts.get(i), values.get(i)));
    }
    return places;
  }
}
