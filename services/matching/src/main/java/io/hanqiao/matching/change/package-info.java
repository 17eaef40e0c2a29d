/**
 * What would make a refused pair fit: the smallest sets of feasible changes, each run through the
 * market and seen to pass. A market declares what either side can alter ({@link
 * io.hanqiao.matching.change.ChangeDomain}); {@link io.hanqiao.matching.change.ChangeSearch} looks
 * at one pair, {@link io.hanqiao.matching.change.OpeningSearch} at one demand and all supplies.
 */
package io.hanqiao.matching.change;
