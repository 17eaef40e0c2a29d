/**
 * What every market of Hanqiao shares: the outcome of a rule, the points of a criterion, a pairing.
 *
 * <p>The loan market is in {@link io.hanqiao.matching.lending}; its rules are all in {@link
 * io.hanqiao.matching.lending.LendingRules}. The fast search over many offers is in {@link
 * io.hanqiao.matching.kernel}.
 */
package io.hanqiao.matching;
