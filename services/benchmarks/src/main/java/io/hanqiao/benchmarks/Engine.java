package io.hanqiao.benchmarks;

import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.util.List;

/**
 * Something that finds the best offers of a need in a market it was given. All engines answer the
 * same question: every rule of the rulebook on, scores to the digit, ties by id.
 */
public interface Engine extends AutoCloseable {

  /** For reports. */
  String name();

  /** For each need, the eligible offers that suit it best and how many are eligible. */
  List<Shortlist> best(List<LendingDemand> needs, int most);

  @Override
  void close();
}
