package io.hanqiao.matching.change.lending;

import io.hanqiao.matching.change.Bounds;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Figure;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.OwnCondition;

/**
 * Finds at which figure a condition that holds facts against each other comes to be kept, all else
 * staying as it is, by asking the condition itself. Right for a condition that is kept on one side
 * of one figure; of others it finds a figure that keeps it, or none.
 *
 * @param most the largest figure
 * @param step the figures tried are whole steps
 */
record Turning(
    ConditionCheck conditions,
    OwnCondition condition,
    Figure<LendingDemand, LendingSupply> figure,
    long most,
    long step) {

  void add(Case<LendingDemand, LendingSupply> pair, Bounds bounds) {
    Number now = figure.now().of(pair);
    if (now != null && keeps(pair, now.longValue())) {
      return;
    }
    long first = (figure.least() + step - 1) / step;
    long last = most / step;
    long above = now == null ? first : now.longValue() / step;
    long below = now == null ? last : (now.longValue() + step - 1) / step;
    if (above < last && keeps(pair, last * step)) {
      bounds.atLeast(turn(pair, last, above) * step);
    }
    if (below > first && keeps(pair, first * step)) {
      bounds.atMost(turn(pair, first, below) * step);
    }
  }

  /** Of the steps from one that keeps to one that does not, the last that keeps. */
  private long turn(Case<LendingDemand, LendingSupply> pair, long keeping, long breaking) {
    long kept = keeping;
    long broken = breaking;
    while (Math.abs(kept - broken) > 1) {
      long middle = kept + (broken - kept) / 2;
      if (keeps(pair, middle * step)) {
        kept = middle;
      } else {
        broken = middle;
      }
    }
    return kept;
  }

  private boolean keeps(Case<LendingDemand, LendingSupply> pair, long value) {
    return !conditions
        .check(condition, figure.setter().set(pair, value).demand(), pair.day())
        .refuses();
  }
}
