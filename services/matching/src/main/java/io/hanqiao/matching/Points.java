package io.hanqiao.matching;

import io.hanqiao.text.scoring.Evidence;
import io.hanqiao.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion gave, and why. The points of one side's criteria add up to that side's score,
 * to the digit.
 *
 * @param criterionId stable id, such as {@code lending.demand.cost}
 * @param name what the criterion looks at
 * @param points given, 0..max
 * @param max the criterion's weight, 0..1,000,000
 * @param reason exact, with the facts it rests on: only for a reader entitled to them
 * @param evidence what {@code reason} says of two texts, part by part, for the same reader; null
 *     for a criterion that compares none, and where one of them is not known
 */
public record Points(
    String criterionId, Text name, int points, int max, Text reason, @Nullable Evidence evidence) {

  /** Points of a criterion that compares no texts. */
  public Points(String criterionId, Text name, int points, int max, Text reason) {
    this(criterionId, name, points, max, reason, null);
  }

  /** The points without their digits. */
  public Band band() {
    return Band.of(points, max);
  }
}
