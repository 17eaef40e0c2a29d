package io.hanqiao.benchmarks.rivals;

import io.hanqiao.matching.lending.LendingDemand;

/** A need as whole numbers: a fact for each check, and the figures of the score. */
final class FlatNeed {

  final LendingDemand demand;
  final long[] facts;
  final long[] figures;

  FlatNeed(LendingDemand demand, long[] facts, long[] figures) {
    this.demand = demand;
    this.facts = facts;
    this.figures = figures;
  }
}
