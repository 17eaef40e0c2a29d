package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Tier;

/**
 * What firms of one tier are like. Revenue in 万元, ages in months.
 *
 * @param sharePermille share of all firms
 * @param borrowingPercent firms with a loan outstanding
 * @param neverBorrowedPercent firms that never had one
 * @param amountFactorPercent by which the median of an asked amount is multiplied
 * @param innovationPointsMean of 0 … 100
 * @param recentRoundPercent firms with an institutional round in the last 24 months
 */
record TierProfile(
    Tier tier,
    int sharePermille,
    int revenueMedianWan,
    int revenueSigmaPercent,
    int revenueMinWan,
    int revenueMaxWan,
    int ageMinMonths,
    int ageMeanMonths,
    int ageSpreadMonths,
    int patentMedian,
    int highTechPercent,
    int borrowingPercent,
    int neverBorrowedPercent,
    int amountFactorPercent,
    int innovationPointsMean,
    int recentRoundPercent) {

  static TierProfile of(Table.Line line) {
    return new TierProfile(
        line.code("tier", Tier.class),
        line.number("sharePermille"),
        line.number("revenueMedianWan"),
        line.number("revenueSigmaPercent"),
        line.number("revenueMinWan"),
        line.number("revenueMaxWan"),
        line.number("ageMinMonths"),
        line.number("ageMeanMonths"),
        line.number("ageSpreadMonths"),
        line.number("patentMedian"),
        line.number("highTechPercent"),
        line.number("borrowingPercent"),
        line.number("neverBorrowedPercent"),
        line.number("amountFactorPercent"),
        line.number("innovationPointsMean"),
        line.number("recentRoundPercent"));
  }
}
