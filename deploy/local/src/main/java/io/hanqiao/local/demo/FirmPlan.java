package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Tier;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the firms sit, what they do and how they are recognised, shared out exactly: the tables'
 * shares hold at every size of the market.
 */
record FirmPlan(List<Slot> slots) {

  /** One firm to be drawn. */
  record Slot(Place place, Sector sector, TierProfile tier) {}

  /** Shares {@code firms} firms out. */
  static FirmPlan of(Market market, int firms) {
    Draw draw = market.draw("firm-plan");
    List<Integer> counts = counts(market.places(), firms);
    TierProfile giant = giant(market);
    int giants = tierCount(market, giant, firms);
    List<Integer> giantsByPlace =
        Quota.of(market.places().stream().map(Place::littleGiantPermille).toList(), giants)
            .counts();
    List<TierProfile> others = otherTiers(market, firms, giants);
    draw.shuffle(others);
    List<Slot> slots = new ArrayList<>();
    int nextOther = 0;
    for (int p = 0; p < counts.size(); p++) {
      Place place = market.places().get(p);
      List<String> sectors = new ArrayList<>(Weighted.share(place.sectors(), counts.get(p)));
      draw.shuffle(sectors);
      for (int i = 0; i < sectors.size(); i++) {
        boolean isGiant = i < giantsByPlace.get(p) || nextOther == others.size();
        TierProfile tier = isGiant ? giant : others.get(nextOther++);
        slots.add(new Slot(place, market.sector(sectors.get(i)), tier));
      }
    }
    draw.shuffle(slots);
    return new FirmPlan(List.copyOf(slots));
  }

  private static List<Integer> counts(List<Place> places, int firms) {
    return Quota.of(places.stream().map(Place::needs).toList(), firms).counts();
  }

  private static TierProfile giant(Market market) {
    return market.tiers().stream()
        .filter(tier -> tier.tier() == Tier.LITTLE_GIANT)
        .findFirst()
        .orElseThrow();
  }

  private static int tierCount(Market market, TierProfile wanted, int firms) {
    List<Integer> shares = market.tiers().stream().map(TierProfile::sharePermille).toList();
    return Quota.of(shares, firms).counts().get(market.tiers().indexOf(wanted));
  }

  private static List<TierProfile> otherTiers(Market market, int firms, int giants) {
    List<Weighted<TierProfile>> others =
        market.tiers().stream()
            .filter(tier -> tier.tier() != Tier.LITTLE_GIANT)
            .map(tier -> new Weighted<>(tier, tier.sharePermille()))
            .toList();
    return new ArrayList<>(Weighted.share(others, firms - giants));
  }
}
