/**
 * What every market of Hanqiao shares: the outcome of a rule, the points of a criterion, a pairing,
 * and why it came about, as either side may read it. Each market is a {@link
 * io.hanqiao.matching.Market} made from its dated rulebook.
 *
 * <p>The loan market is in {@link io.hanqiao.matching.lending}, with a fast search over many offers
 * in {@link io.hanqiao.matching.kernel}. The markets for capital, for answers to technical problems
 * and for experts are in {@link io.hanqiao.matching.investment}, {@link
 * io.hanqiao.matching.challenge} and {@link io.hanqiao.matching.secondment}, each put together by
 * {@link io.hanqiao.matching.engine}.
 */
package io.hanqiao.matching;
