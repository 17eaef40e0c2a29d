/**
 * The loan market: a financing need on one side, a bank's credit offer on the other.
 *
 * <p>Start at {@link io.hanqiao.matching.lending.LendingRules} for the hard rules, at {@link
 * io.hanqiao.matching.lending.DemandCriterion} and {@link
 * io.hanqiao.matching.lending.SupplyCriterion} for the two scores, and at {@link
 * io.hanqiao.matching.lending.ReferenceMatcher} for how they come together.
 */
package io.hanqiao.matching.lending;
