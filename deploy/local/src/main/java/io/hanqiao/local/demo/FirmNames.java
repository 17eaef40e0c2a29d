package io.hanqiao.local.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Coins names of firms, none twice: city, a brand of two rare syllables, the trade, the badge.
 * Where a large market has used up the brands of a trade, they get a third syllable.
 */
final class FirmNames {
  static final String BADGE = "「演示」";
  private static final int TRIES = 10_000;
  private static final int TRIES_OF_TWO = 200;

  private final List<String> starts;
  private final List<String> ends;
  private final Set<String> taken = new HashSet<>();

  FirmNames(Market market) {
    this.starts = market.brandStarts();
    this.ends = market.brandEnds();
    for (Map<String, Object> firm : market.shown("enterprises")) {
      taken.add(String.valueOf(firm.get("name")));
    }
  }

  /** A name no firm has yet. */
  String coin(Draw draw, String city, String nameWord) {
    for (int i = 0; i < TRIES; i++) {
      String brand = draw.anyOf(starts) + draw.anyOf(ends);
      if (i >= TRIES_OF_TWO) {
        brand += draw.anyOf(ends);
      }
      String name = city + brand + nameWord + "有限公司" + BADGE;
      if (taken.add(name)) {
        return name;
      }
    }
    throw new IllegalStateException(
        "No brand is left for " + nameWord + " in " + city + ": add syllables to brands.csv");
  }
}
