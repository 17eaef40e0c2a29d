package io.hanqiao.local.demo;

/**
 * A firm of the market, with what its need is drawn from.
 *
 * @param number from 1
 * @param revenueWan revenue of a year in 万元
 * @param lendingBanks banks it has a loan of
 * @param row as it is loaded
 */
record Firm(
    int number,
    String reference,
    String ownerOrg,
    TierProfile tier,
    long revenueWan,
    int lendingBanks,
    long inventionPatents,
    Row row) {}
