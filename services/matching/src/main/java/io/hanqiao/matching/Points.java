package io.hanqiao.matching;

import io.hanqiao.vocabulary.Text;

/**
 * What one criterion gave, and why. The points of one side's criteria add up to that side's score,
 * to the digit.
 *
 * @param criterionId stable id, such as {@code lending.demand.cost}
 * @param name what the criterion looks at
 * @param points given, 0..max
 * @param max the criterion's weight, 0..1,000,000
 * @param reason exact, with the facts it rests on: only for a reader entitled to them
 */
public record Points(String criterionId, Text name, int points, int max, Text reason) {

  /** The points without their digits. */
  public Band band() {
    return Band.of(points, max);
  }
}
