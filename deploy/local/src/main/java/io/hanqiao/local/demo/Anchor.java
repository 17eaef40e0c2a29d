package io.hanqiao.local.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A large firm that leads a chain: it asks for no loan, others supply it.
 *
 * @param chain key of the chain, null if none of the listed ones
 * @param revenueYi revenue of a year in 亿元
 * @param buys sectors of its suppliers
 */
record Anchor(
    String reference,
    String ownerOrg,
    String uscc,
    String name,
    String divisionCode,
    @Nullable String managementDistrict,
    String sector,
    String industryCode,
    @Nullable String chain,
    int revenueYi,
    int staff,
    int patents,
    String establishedOn,
    List<String> buys) {
  // Above the numbers of the largest market, below those of the real cases.
  private static final int FIRST_NUMBER = 890_000;
  private static final int WAN_A_YI = 10_000;

  /** All of a table, in its order. */
  static List<Anchor> all(Table table, OrgIds orgs) {
    List<Anchor> anchors = new ArrayList<>();
    table.lines().forEach(line -> anchors.add(of(line, anchors.size() + 1, orgs)));
    return List.copyOf(anchors);
  }

  private static Anchor of(Table.Line line, int number, OrgIds orgs) {
    String division = line.text("divisionCode");
    return new Anchor(
        line.text("reference"),
        orgs.ofAnchor(number),
        PlaceholderUscc.of(division, FIRST_NUMBER + number),
        line.text("name") + FirmNames.BADGE,
        division,
        line.textOrNull("managementDistrict"),
        line.text("sector"),
        line.text("industryCode"),
        line.textOrNull("chain"),
        line.number("revenueYi"),
        line.number("staff"),
        line.number("patents"),
        line.text("establishedOn"),
        line.list("buys"));
  }

  /** The anchor as an enterprise is loaded. */
  Row row() {
    return Row.of(reference, ownerOrg)
        .put("uscc", uscc)
        .put("name", name)
        .put("divisionCode", divisionCode)
        .put("managementDistrict", managementDistrict)
        .put("industryCode", industryCode)
        .put("establishedOn", establishedOn)
        .put("chain", chain)
        .put("chainPosition", chain == null ? null : "MIDSTREAM")
        .put("staff", staff)
        .putWan("annualRevenue", (long) revenueYi * WAN_A_YI)
        .put("highTechEnterprise", true)
        .put("inventionPatents", patents)
        .put("negativeFlags", List.of())
        .synthetic();
  }
}
