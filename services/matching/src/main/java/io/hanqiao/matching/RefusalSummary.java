package io.hanqiao.matching;

import java.util.Comparator;
import java.util.List;

/**
 * Why a demand has so few eligible supplies.
 *
 * @param supplies how many were looked at
 * @param eligible how many no rule refuses
 * @param counts one per rule that refuses any, the one that refuses most first, ties in the rules'
 *     declared order
 */
public record RefusalSummary(int supplies, int eligible, List<RefusalCount> counts) {

  /** A list that nobody changes afterwards. */
  public RefusalSummary {
    counts = List.copyOf(counts);
  }

  /** The rules that alone keep at least one supply away, the one that frees most first. */
  public List<RefusalCount> blockingAlone() {
    return counts.stream()
        .filter(count -> count.alone() > 0)
        .sorted(Comparator.comparingInt(RefusalCount::alone).reversed())
        .toList();
  }

  /**
   * The summary without counts a single supply could be told by, for a reader to whom supplies are
   * not published: rules that refuse fewer are left out, and fewer that only one rule refuses read
   * as none.
   *
   * @param fewest the smallest number that may be told, such as 5
   */
  public RefusalSummary withoutFewerThan(int fewest) {
    return new RefusalSummary(
        supplies,
        eligible,
        counts.stream()
            .filter(count -> count.refused() >= fewest)
            .map(count -> coarse(count, fewest))
            .toList());
  }

  /** Failed and missing are told together: apart, either could be of one supply. */
  private static RefusalCount coarse(RefusalCount count, int fewest) {
    return new RefusalCount(
        count.rule(), count.refused(), 0, count.alone() >= fewest ? count.alone() : 0);
  }
}
