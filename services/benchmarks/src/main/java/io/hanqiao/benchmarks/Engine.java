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

  /**
   * Takes needs in beforehand as the engine keeps them, in place of those before: as rows of a
   * table, or worked out. An engine that does not keep any reads each when it is asked.
   */
  default Loaded load(List<LendingDemand> needs) {
    return most -> best(needs, most);
  }

  @Override
  void close();

  /** Needs taken in. */
  @FunctionalInterface
  interface Loaded {

    /** As {@link Engine#best}. */
    List<Shortlist> best(int most);
  }
}
