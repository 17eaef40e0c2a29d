/**
 * The secondment market: a firm's request for an expert on one side, an expert whom an institution
 * would second (科技副总) on the other. Start at {@link
 * io.hanqiao.matching.secondment.SecondmentMarket}.
 */
package io.hanqiao.matching.secondment;
