package io.hanqiao.local.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws firms that look for an expert, by the tiers of the programme. */
final class Hosts {
  private final Settings settings;
  private final List<Firm> firms;
  private final Map<String, List<Firm>> byTier;

  Hosts(Market market, List<Firm> firms) {
    this.settings = market.settings();
    this.firms = firms;
    this.byTier = firms.stream().collect(Collectors.groupingBy(Hosts::group));
  }

  /** A firm; any, where the market has none of the tier drawn. */
  Firm any(Draw draw) {
    String group = draw.oneOf(settings.weights("hostTiers", g -> g));
    return draw.anyOf(byTier.getOrDefault(group, firms));
  }

  private static String group(Firm firm) {
    return switch (firm.tier().tier()) {
      case LITTLE_GIANT, SRDI -> firm.tier().tier().name();
      case TECH_INNOVATIVE, CULTIVATION -> "OTHER";
    };
  }
}
