package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.SecurityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws how a firm can secure its loan: in one way, and now and then in a second. */
final class Securities {
  private static final PurposeProfile.Security STOCK =
      new PurposeProfile.Security(SecurityType.PLEDGE, List.of(Collateral.INVENTORY));

  private final Market market;
  private final Supplies supplies;

  /**
   * @param supplies whom each firm supplies or sells for
   */
  Securities(Market market, Supplies supplies) {
    this.market = market;
    this.supplies = supplies;
  }

  /** The ways, the first one first. */
  List<PurposeProfile.Security> of(Draw draw, Firm firm, PurposeProfile profile) {
    List<PurposeProfile.Security> ways = new ArrayList<>();
    ways.add(
        draw.oneOf(profile.securities().stream().filter(way -> has(firm, way.value())).toList()));
    Draw more = market.draw("need-security/" + firm.number());
    for (Weighted<PurposeProfile.Security> way : profile.alsoPercent()) {
      boolean holdsStock = way.value().equals(STOCK) && supplies.sells(firm);
      boolean drawn = more.percent(way.weight()) || holdsStock;
      if (drawn && has(firm, way.value()) && !ways.contains(way.value())) {
        ways.add(way.value());
      }
    }
    return ways;
  }

  /** Adds the ways to a row. */
  static void put(Row row, List<PurposeProfile.Security> ways) {
    Set<SecurityType> types = new LinkedHashSet<>();
    Set<Collateral> collateral = new LinkedHashSet<>();
    ways.forEach(
        way -> {
          types.add(way.type());
          collateral.addAll(way.collateral());
        });
    row.put("securityTypes", types).putStated("collateral", collateral);
  }

  /** A firm without a patent pledges none; only who exports is insured as an exporter. */
  private static boolean has(Firm firm, PurposeProfile.Security way) {
    boolean patents = firm.inventionPatents() > 0 || !way.collateral().contains(Collateral.PATENT);
    return patents && (firm.exporter() || way.type() != SecurityType.CREDIT_INSURANCE);
  }
}
