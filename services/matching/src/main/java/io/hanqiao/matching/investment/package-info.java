/**
 * The investment market: a firm's need for direct financing on one side, a fund's mandate on the
 * other. Start at {@link io.hanqiao.matching.investment.InvestmentMarket}.
 */
package io.hanqiao.matching.investment;
