package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
    show(market, slots);
    return new FirmPlan(List.copyOf(slots));
  }

  /** The first firms are the demo users': what they are is said, not drawn. */
  private static void show(Market market, List<Slot> slots) {
    List<Map<String, Object>> shown = market.shown("slots");
    for (int i = 0; i < Math.min(shown.size(), slots.size()); i++) {
      Slot wanted = shown(market, shown.get(i));
      int found = slots.subList(i, slots.size()).indexOf(wanted);
      if (found >= 0) {
        Collections.swap(slots, i, i + found);
      } else {
        slots.set(i, wanted);
      }
    }
  }

  private static Slot shown(Market market, Map<String, Object> names) {
    return new Slot(
        only(market.places(), place -> place.key().equals(names.get("place"))),
        market.sector(String.valueOf(names.get("sector"))),
        only(market.tiers(), tier -> tier.tier().name().equals(names.get("tier"))));
  }

  private static <T> T only(List<T> values, Predicate<T> wanted) {
    return values.stream().filter(wanted).findFirst().orElseThrow();
  }

  private static List<Integer> counts(List<Place> places, int firms) {
    return Quota.of(places.stream().map(Place::needs).toList(), firms).counts();
  }

  private static TierProfile giant(Market market) {
    return only(market.tiers(), tier -> tier.tier() == Tier.LITTLE_GIANT);
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
