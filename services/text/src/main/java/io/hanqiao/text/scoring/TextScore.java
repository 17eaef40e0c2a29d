package io.hanqiao.text.scoring;

import io.hanqiao.vocabulary.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well two texts fit.
 *
 * @param points 0..1,000,000, on a logistic curve over the sum of the contributions less the
 *     calibration's zero for needs that state a field or for those that do not
 * @param start what the curve gives where no part contributes anything, 0..1,000,000
 * @param contributions what each part adds to the sum, in millionths; the sum of all is {@link
 *     #sum}
 */
public record TextScore(int points, int start, Map<Part, Long> contributions) {

  /** What {@link #start} is called for a reader. */
  public static final Text START = new Text("毫无共同之处时", "with nothing in common");

  private static final long MILLION = 1_000_000;

  public TextScore {
    contributions = Collections.unmodifiableMap(new EnumMap<>(contributions));
  }

  /** What the parts add up to, in millionths. */
  public long sum() {
    return contributions.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The points of a criterion by what they come from.
   *
   * @param given the criterion's points: its weight times {@link TextScore#points}, rounded down
   * @param start what it would give if no part contributed anything
   * @param parts the rest, shared out as the parts contribute; with {@code start} they add up to
   *     {@code given} to the digit; a part that speaks against the pair is below zero
   */
  public record Shares(int given, int start, Map<Part, Integer> parts) {

    public Shares {
      parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }
  }

  /**
   * Shares out what a criterion of this weight gives.
   *
   * @param weight 0..1,000,000
   */
  public Shares shares(int weight) {
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    long before = 0;
    long told = 0;
    for (Map.Entry<Part, Long> part : contributions.entrySet()) {
      // Rounded as they add up, so that what each loses the next one gets.
      before += part.getValue();
      long upTo = share(before, weight);
      parts.put(part.getKey(), (int) (upTo - told));
      told = upTo;
    }
    return new Shares(given(points, weight), given(start, weight), parts);
  }

  /** What a contribution to the sum is worth of what a criterion of this weight gives. */
  int share(long contribution, int weight) {
    long sum = sum();
    long rest = given(points, weight) - (long) given(start, weight);
    return sum == 0 ? 0 : (int) Math.floorDiv(rest * contribution, sum);
  }

  private static int given(int points, int weight) {
    return (int) (weight * (long) points / MILLION);
  }
}
