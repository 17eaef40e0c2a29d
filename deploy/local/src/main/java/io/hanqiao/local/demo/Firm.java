package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.ListingReserve;
import org.jspecify.annotations.Nullable;

/**
 * A firm of the market: what its row and all that hangs on it are drawn from. Small, since a market
 * may have a hundred thousand.
 *
 * @param number from 1
 * @param revenueWan revenue of a year in 万元
 * @param lendingBanks banks it has a loan of
 * @param recentRound whether an institution invested in it within the last 24 months
 * @param reserve null if it is on no list of future listings
 */
record Firm(
    int number,
    String ownerOrg,
    FirmPlan.Slot slot,
    Sector.Industry industry,
    long revenueWan,
    boolean neverBorrowed,
    int lendingBanks,
    long inventionPatents,
    boolean exporter,
    boolean recentRound,
    @Nullable ListingReserve reserve) {

  String reference() {
    return "DE%05d".formatted(number);
  }

  TierProfile tier() {
    return slot.tier();
  }

  Sector sector() {
    return slot.sector();
  }
}
