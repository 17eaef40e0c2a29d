package io.hanqiao.matcher.live;

import io.hanqiao.platform.consume.ConsumedEvent;
import java.util.List;
import java.util.UUID;

/** Events of the three markets that are worked out pair by pair, each of a few postings. */
final class SmallEvents {

  private static final List<String> SECTORS = List.of("OPTOELECTRONICS", "BIOPHARMA");
  private static final List<String> STAGES = List.of("SEED", "START_UP", "GROWTH");
  private static final List<String> PROBLEMS = List.of("激光切割头温漂使焦点移动", "激光切割头焦点热漂移的抑制", "疫苗冷链温度记录");

  private final RandomEvents draw;

  SmallEvents(RandomEvents draw) {
    this.draw = draw;
  }

  ConsumedEvent investment() {
    return draw.oneIn(3) ? mandate(draw.random.nextInt(9)) : need(draw.random.nextInt(16));
  }

  private ConsumedEvent need(int number) {
    return draw.event(
        "enterprise.financing-need",
        "io.hanqiao.enterprise.direct-financing-need.",
        new UUID(2, number),
        ids("needId", new UUID(2, number), number % 7)
            + ", \"instrument\": \"EQUITY\", \"amount\": "
            + draw.one("\"400000.00\"", "\"4000000.00\"", "\"20000000.00\"")
            + draw.maybe("stage", () -> quoted(STAGES.get(draw.random.nextInt(3))))
            + draw.maybe("sector", () -> quoted(SECTORS.get(draw.random.nextInt(2))))
            + draw.maybe("valuation", () -> draw.yuan(900))
            + draw.maybe("boards", () -> "[\"STAR\"]")
            + draw.maybe("divisionCode", this::division)
            + draw.maybe("managementDistrict", () -> "\"donghu\"")
            + "}");
  }

  private ConsumedEvent mandate(int number) {
    return draw.event(
        "fund.mandate",
        "io.hanqiao.fund.mandate.",
        new UUID(3, number),
        ids("mandateId", new UUID(3, number), number % 3)
            + ", \"fundId\": \""
            + new UUID(4, 1)
            + "\", \"name\": \"基金\", \"managerKind\": \"MARKET\", \"structure\": "
            + "\"SUB_FUND\", \"inForce\": true"
            + draw.maybe("stages", () -> draw.set(STAGES))
            + draw.maybe("sectors", () -> draw.set(SECTORS))
            + draw.maybe("ticketMax", () -> draw.yuan(300))
            + draw.seldom("maxValuation", () -> draw.yuan(900))
            + draw.seldom("regions", () -> draw.one("[\"42\"]", "[\"420111\"]", "[\"4201\"]"))
            + draw.seldom("validUntil", draw::day)
            + draw.seldom("validFrom", draw::day)
            + draw.seldom("fundEndsOn", () -> draw.one("\"2031-11-08\"", "\"2027-11-09\""))
            + draw.seldom("dryPowder", () -> draw.yuan(400))
            + "}");
  }

  ConsumedEvent challenge() {
    if (draw.oneIn(2)) {
      return posted(draw.random.nextInt(9));
    }
    return draw.oneIn(3) ? capability(draw.random.nextInt(9)) : team(draw.random.nextInt(9));
  }

  private ConsumedEvent posted(int number) {
    return draw.event(
        "challenge.challenge",
        "io.hanqiao.challenge.challenge.",
        new UUID(2, number),
        ids("challengeId", new UUID(2, number), number % 5)
            + ", \"kind\": "
            + draw.one("\"COMMISSIONED\"", "\"LARGE_TO_SME\"", "\"JOINT\"")
            + draw.seldom("solverKinds", () -> draw.one("[\"TEAM\"]", "[\"SME\"]"))
            + ", \"title\": "
            + quoted(PROBLEMS.get(draw.random.nextInt(3)))
            + ", \"visibility\": "
            + draw.one("\"PUBLIC\"", "\"PUBLIC\"", "\"PUBLIC\"", "\"POINT_TO_POINT\"")
            + ", \"inForce\": true"
            + draw.maybe("sectors", () -> draw.set(SECTORS))
            + draw.maybe("deadline", draw::day)
            + draw.maybe("budget", () -> draw.yuan(50))
            + draw.maybe("months", () -> draw.one("6", "24"))
            + draw.seldom("invitedOrgs", () -> "[\"" + new UUID(9, draw.random.nextInt(7)) + "\"]")
            + draw.seldom("conflictOrgs", () -> "[\"" + new UUID(9, draw.random.nextInt(7)) + "\"]")
            + draw.maybe("divisionCode", this::division)
            + "}");
  }

  private ConsumedEvent team(int number) {
    UUID id = new UUID(3, number);
    return draw.event(
        "talent.team",
        "io.hanqiao.talent.team.",
        id,
        ids("teamId", id, number % 7)
            + ", \"institutionId\": \""
            + new UUID(4, 1)
            + "\""
            + able("团队"));
  }

  private ConsumedEvent capability(int number) {
    UUID id = new UUID(5, number);
    return draw.event(
        "enterprise.capability",
        "io.hanqiao.enterprise.capability.",
        id,
        ids("capabilityId", id, number % 7)
            + draw.maybe("size", () -> draw.one("\"SMALL\"", "\"MEDIUM\"", "\"LARGE\""))
            + able("攻关能力"));
  }

  private String able(String title) {
    return ", \"title\": "
        + quoted(title)
        + ", \"text\": "
        + quoted(PROBLEMS.get(draw.random.nextInt(3)) + "研究")
        + draw.maybe("sectors", () -> draw.set(SECTORS))
        + draw.seldom("minBudget", () -> draw.yuan(30))
        + draw.seldom("availableMonths", () -> draw.one("3", "12", "36"))
        + draw.maybe("divisionCode", this::division)
        + "}";
  }

  ConsumedEvent secondment() {
    return draw.oneIn(2) ? request(draw.random.nextInt(14)) : expert(draw.random.nextInt(9));
  }

  private ConsumedEvent request(int number) {
    return draw.event(
        "enterprise.expert-request",
        "io.hanqiao.enterprise.expert-request.",
        new UUID(2, number),
        ids("requestId", new UUID(2, number), number % 7)
            + ", \"problem\": "
            + quoted(PROBLEMS.get(draw.random.nextInt(3)))
            + ", \"sectors\": "
            + draw.set(SECTORS)
            + draw.maybe("daysPerMonth", () -> draw.one("2", "8"))
            + draw.seldom("minTitle", () -> "\"SENIOR\"")
            + draw.seldom("maxDistanceKm", () -> draw.one("5", "80"))
            + draw.maybe("tier", () -> draw.one("\"SRDI\"", "\"LITTLE_GIANT\""))
            + draw.maybe("divisionCode", this::division)
            + "}");
  }

  private ConsumedEvent expert(int number) {
    return draw.event(
        "talent.expert",
        "io.hanqiao.talent.expert.",
        new UUID(3, number),
        ids("expertId", new UUID(3, number), number % 3)
            + ", \"institutionId\": \""
            + new UUID(4, 1)
            + "\", \"institutionKind\": \"ENGINEERING\", \"ageBand\": \"FROM_36_TO_40\","
            + " \"title\": "
            + draw.one("\"SENIOR\"", "\"ASSOCIATE_SENIOR\"")
            + ", \"sectors\": "
            + draw.set(SECTORS)
            + ", \"text\": "
            + quoted(PROBLEMS.get(draw.random.nextInt(3)))
            + ", \"inventionPatents\": 4, \"hasResults\": true, \"cleanRecord\": true,"
            + " \"serving\": "
            + draw.one("false", "false", "true")
            + ", \"homeConsent\": true"
            + draw.maybe("daysPerMonth", () -> draw.one("2", "8"))
            + draw.maybe("divisionCode", this::division)
            + "}");
  }

  private String ids(String name, UUID id, int owner) {
    return "{\"%s\": \"%s\", \"enterpriseId\": \"%s\", \"ownerOrg\": \"%s\", \"status\": %s, \"synthetic\": true"
        .formatted(
            name,
            id,
            new UUID(1, owner),
            new UUID(9, owner),
            draw.oneIn(6) ? "\"CLOSED\"" : "\"OPEN\"");
  }

  private String division() {
    return draw.one("\"420111\"", "\"420106\"", "\"420900\"");
  }

  private static String quoted(String word) {
    return "\"" + word + "\"";
  }
}
