package io.hanqiao.matcher.live;

import io.hanqiao.platform.consume.ConsumedEvent;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A small loan market: firms, needs and offers, guarantors, edges and group limits. */
final class LendingEvents {

  private static final List<String> PURPOSES = List.of("WORKING_CAPITAL", "EQUIPMENT_UPGRADE");
  private static final List<String> TIERS = List.of("CULTIVATION", "SRDI", "LITTLE_GIANT");
  private static final List<String> SECURITY = List.of("UNSECURED", "MORTGAGE", "GUARANTEE");
  private static final List<String> AREA = List.of("42", "4201", "420111", "4209");
  private static final int NEEDS = 14;
  private static final int FIRMS = 7;
  private static final int OFFERS = 11;

  private final RandomEvents draw;

  LendingEvents(RandomEvents draw) {
    this.draw = draw;
  }

  ConsumedEvent next() {
    return switch (draw.random.nextInt(12)) {
      case 0, 1 -> firm(draw.random.nextInt(FIRMS));
      case 2, 3, 4, 5 -> need(draw.random.nextInt(NEEDS));
      case 6 -> guarantor(draw.random.nextInt(2));
      case 7 -> edge(draw.random.nextInt(3));
      case 8 -> line(draw.random.nextInt(2));
      default -> offer(draw.random.nextInt(OFFERS));
    };
  }

  ConsumedEvent firm(int number) {
    return draw.event(
        "enterprise.profile",
        "io.hanqiao.enterprise.profile.",
        new UUID(1, number),
        "{\"enterpriseId\": \""
            + new UUID(1, number)
            + "\", \"divisionCode\": "
            + draw.one("\"420111\"", "\"420106\"", "\"420900\"")
            + ", \"industryCode\": "
            + draw.one("\"3976\"", "\"C\"", "\"27\"")
            + draw.maybe("managementDistrict", () -> "\"donghu\"")
            + ", "
            + facts()
            + "}");
  }

  /** What no bank is told. */
  String facts() {
    return "\"synthetic\": true"
        + draw.maybe("tier", () -> quoted(TIERS.get(draw.random.nextInt(3))))
        + draw.maybe("tierValidUntil", draw::day)
        + draw.maybe("establishedOn", () -> draw.one("\"2019-11-05\"", "\"2024-11-05\""))
        + draw.maybe("annualRevenue", () -> draw.yuan(60))
        + draw.maybe("taxGrade", () -> draw.one("\"A\"", "\"B\""))
        + draw.maybe("size", () -> draw.one("\"SMALL\"", "\"MEDIUM\""))
        + draw.maybe("talentCertified", () -> draw.one("true", "false"))
        + draw.maybe("outstandingLoans", () -> draw.yuan(20))
        + draw.maybe("lendingBanks", () -> draw.one("0", "1", "4"))
        + draw.maybe("lastRoundOn", draw::day)
        + draw.maybe("negativeFlags", () -> draw.one("[]", "[]", "[\"CREDIT_OVERDUE\"]"));
  }

  ConsumedEvent need(int number) {
    String open = draw.oneIn(5) ? "CLOSED" : "OPEN";
    return draw.event(
        "enterprise.financing-need",
        "io.hanqiao.enterprise.financing-need.",
        new UUID(2, number),
        "{\"needId\": \""
            + new UUID(2, number)
            + "\", \"enterpriseId\": \""
            + new UUID(1, number % FIRMS)
            + "\", \"ownerOrg\": \""
            + new UUID(9, number % FIRMS)
            + "\", \"status\": "
            + quoted(open)
            + ", \"amount\": "
            + draw.one("\"400000.00\"", "\"900000.00\"", "\"2000000.00\"")
            + ", \"synthetic\": true"
            + draw.maybe("purpose", () -> quoted(PURPOSES.get(draw.random.nextInt(2))))
            + terms()
            + "}");
  }

  /** What a need says and no bank is told. */
  private String terms() {
    return draw.maybe("termMonths", () -> draw.one("12", "36"))
        + draw.maybe("securityTypes", () -> draw.set(SECURITY))
        + draw.maybe("collateral", () -> "[\"EQUIPMENT\"]")
        + draw.maybe("rateCeilingPercent", () -> draw.one("\"3.20\"", "\"4.50\""))
        + draw.maybe("ownCapitalPercent", () -> draw.one("10", "40"))
        + draw.maybe("neededWithinDays", () -> draw.one("7", "60"));
  }

  ConsumedEvent offer(int number) {
    return draw.event(
        "credit.offer",
        "io.hanqiao.credit.offer.",
        new UUID(3, number),
        "{\"offerId\": \""
            + new UUID(3, number)
            + "\", \"bankId\": \""
            + new UUID(4, number % 3)
            + "\", \"ownerOrg\": \""
            + new UUID(8, number % 3)
            + "\", \"bankName\": \"银行\", \"bankKind\": \"CITY\", \"name\": \"产品\","
            + " \"inForce\": true, \"synthetic\": true, \"status\": "
            + quoted(draw.oneIn(6) ? "WITHDRAWN" : "OPEN")
            + ", \"rate\": {\"kind\": \"LPR_SPREAD\", \"minBp\": "
            + draw.one("-40", "0", "60")
            + ", \"maxBp\": 80}"
            + draw.maybe("purposes", () -> draw.set(PURPOSES))
            + draw.maybe("amountMax", () -> draw.yuan(25))
            + draw.maybe("termMaxMonths", () -> draw.one("12", "36"))
            + draw.maybe("securityTypes", () -> draw.set(SECURITY))
            + draw.maybe("serviceDivisions", () -> draw.set(AREA))
            + draw.maybe("serviceManagementDistricts", () -> "[\"donghu\"]")
            + draw.maybe("decisionDays", () -> draw.one("3", "20"))
            + demanding()
            + "}");
  }

  private String demanding() {
    if (!draw.oneIn(2)) {
      return "";
    }
    return draw.maybe("minTier", () -> quoted(TIERS.get(draw.random.nextInt(3))))
        + draw.maybe("minAgeMonths", () -> draw.one("12", "24"))
        + draw.maybe("industries", () -> draw.one("[\"C\"]", "[\"39\"]", "[\"397\", \"27\"]"))
        + draw.maybe("validFrom", draw::day)
        + draw.maybe("validUntil", draw::day)
        + draw.maybe("enterpriseSizes", () -> "[\"SMALL\"]")
        + draw.maybe("guarantorIds", () -> "[\"" + new UUID(5, draw.random.nextInt(2)) + "\"]")
        + draw.maybe("anchorEdge", () -> "\"SUPPLIER\"")
        + draw.maybe("headroom", () -> draw.yuan(20))
        + draw.maybe("conditions", () -> "[{\"title\": \"偶数\", \"expression\": \"even\"}]");
  }

  private ConsumedEvent guarantor(int number) {
    return draw.event(
        "credit.guarantor",
        "io.hanqiao.credit.guarantor.",
        new UUID(5, number),
        "{\"guarantorId\": \"%s\", \"ownerOrg\": \"%s\", \"status\": %s, \"name\": \"担保\", \"kind\": \"ZONE\", \"available\": %s, \"synthetic\": true%s}"
            .formatted(
                new UUID(5, number),
                new UUID(8, number),
                draw.one("\"ACTIVE\"", "\"SUSPENDED\""),
                draw.yuan(30),
                draw.maybe("serviceDivisions", () -> "[\"4201\"]")));
  }

  private ConsumedEvent edge(int number) {
    return draw.event(
        "enterprise.supplier-edge",
        "io.hanqiao.enterprise.supplier-edge.",
        new UUID(6, number),
        "{\"edgeId\": \"%s\", \"supplierEnterpriseId\": \"%s\", \"anchorEnterpriseId\": \"%s\", \"status\": %s, \"kind\": \"SUPPLIER\", \"synthetic\": true}"
            .formatted(
                new UUID(6, number),
                new UUID(1, draw.random.nextInt(FIRMS)),
                new UUID(1, draw.random.nextInt(FIRMS)),
                draw.one("\"CONFIRMED\"", "\"ENDED\"", "\"DECLARED\"")));
  }

  private ConsumedEvent line(int number) {
    return draw.event(
        "credit.line",
        "io.hanqiao.credit.line.",
        new UUID(10, number),
        "{\"lineId\": \"%s\", \"bankId\": \"%s\", \"ownerOrg\": \"%s\", \"kind\": \"ANCHOR_GROUP_LIMIT\", \"status\": %s, \"anchorEnterpriseId\": \"%s\", \"amount\": %s, \"binding\": true, \"synthetic\": true}"
            .formatted(
                new UUID(10, number),
                new UUID(4, number),
                new UUID(8, number),
                draw.one("\"OPEN\"", "\"CLOSED\""),
                new UUID(1, draw.random.nextInt(FIRMS)),
                draw.yuan(30)));
  }

  private static String quoted(String word) {
    return "\"" + word.toUpperCase(Locale.ROOT) + "\"";
  }
}
