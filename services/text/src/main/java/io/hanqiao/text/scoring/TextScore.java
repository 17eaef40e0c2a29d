package io.hanqiao.text.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well two texts fit.
 *
 * @param points 0..1,000,000, on a logistic curve over the sum of the contributions less the
 *     calibration's zero for needs that state a field or for those that do not
 * @param contributions what each part adds to the sum, in millionths; the sum of all is {@link
 *     #sum}
 */
public record TextScore(int points, Map<Part, Long> contributions) {

  public TextScore {
    contributions = Collections.unmodifiableMap(new EnumMap<>(contributions));
  }

  /** What the parts add up to, in millionths. */
  public long sum() {
    return contributions.values().stream().mapToLong(Long::longValue).sum();
  }
}
