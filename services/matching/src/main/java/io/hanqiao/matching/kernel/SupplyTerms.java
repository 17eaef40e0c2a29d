package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.PreparedNeed.figure;

import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.place.Area;

/**
 * What the score that an offer gives hangs on, its largest loan aside: many offers have it in
 * common.
 *
 * @param leastFen smallest loan; {@link StepIndex#NONE} if not stated
 * @param leastMonths shortest term; NONE if not stated
 * @param mostMonths longest term; NONE if not stated
 * @param area served
 * @param purposes financed, as marks; 0 if not stated
 */
record SupplyTerms(long leastFen, long leastMonths, long mostMonths, Area area, long purposes) {

  static SupplyTerms of(LendingSupply supply) {
    return new SupplyTerms(
        figure(supply.loan().amountMinFen()),
        figure(supply.loan().termMinMonths()),
        figure(supply.loan().termMaxMonths()),
        supply.area().area(),
        Mask.of(supply.loan().purposes()));
  }
}
