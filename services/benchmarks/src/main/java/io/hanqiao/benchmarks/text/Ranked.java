package io.hanqiao.benchmarks.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one need is answered with.
 *
 * @param profiles ids, best first; none if the answer is silence
 * @param points of each, the same order
 */
record Ranked(Item need, List<String> profiles, List<Double> points) {

  /** All profiles by their scores, ties by id, of which the first are kept. */
  static Ranked of(Item need, List<Item> profiles, double[] scores, int most) {
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> -scores[i])
                    .thenComparing(i -> profiles.get(i).id()))
            .limit(most)
            .toList();
    return new Ranked(
        need,
        order.stream().map(i -> profiles.get(i).id()).toList(),
        order.stream().map(i -> scores[i]).toList());
  }

  Ranked silentBelow(double least) {
    return points.isEmpty() || points.get(0) < least
        ? new Ranked(need, List.of(), List.of())
        : this;
  }
}
