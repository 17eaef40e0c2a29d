/**
 * How a market is put together from its rules and criteria, for markets of thousands a side: {@link
 * io.hanqiao.matching.engine.PairwiseMarket}.
 */
package io.hanqiao.matching.engine;
