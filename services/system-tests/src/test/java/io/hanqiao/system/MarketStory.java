package io.hanqiao.system;

/** One demand and one supply of each market beside lending, which has a story of its own. */
enum MarketStory {
  INVESTMENT(
      "enterprise",
      "/v1/direct-financing-needs",
      """
      {"enterpriseId": "%s", "instrument": "EQUITY", "stage": "START_UP",
       "sector": "SMART_CONSTRUCTION", "amount": "12340000.00", "valuation": "60000000.00"}
      """,
      "fund",
      "fund",
      "/v1/funds",
      "/v1/mandates",
      "fund.mandate",
      """
      {"fundId": "%s", "name": "智能建造初创期", "instruments": ["EQUITY"],
       "stages": ["START_UP"], "sectors": ["SMART_CONSTRUCTION"], "ticketMin": "10000000.00",
       "ticketMax": "%s", "inForce": true}
      """,
      "15000000.00",
      "11000000.00",
      "MISTAKE"),
  CHALLENGE(
      "challenge",
      "/v1/challenges",
      """
      {"kind": "COMMISSIONED", "title": "沉管隧道管节接头剪力键灌浆密实度检测",
       "requirements": ["沉管隧道管节接头剪力键灌浆后，在水下判断密实度"],
       "indicators": [{"name": "空洞检出", "target": "≤5 cm"}],
       "selectionMode": "SPONSOR_DECIDES", "visibility": "PUBLIC", "budget": "500000.00"}
      """,
      "institution",
      "talent",
      "/v1/institutions",
      "/v1/teams",
      "talent.team",
      """
      {"institutionId": "%s", "title": "沉管隧道水下检测团队",
       "text": "研究沉管隧道管节接头剪力键灌浆密实度的水下检测。", "minBudget": "%s"}
      """,
      "100000.00",
      "900000.00",
      "MISTAKE"),
  SECONDMENT(
      "enterprise",
      "/v1/expert-requests",
      """
      {"enterpriseId": "%s", "sectors": ["SMART_CONSTRUCTION"],
       "problem": "沉管隧道管节接头剪力键灌浆后，水下无法判断密实度，求检测办法。"}
      """,
      "institution",
      "talent",
      "/v1/institutions",
      "/v1/experts",
      "talent.expert",
      """
      {"institutionId": "%s", "label": "专家 T-0001", "ageBand": "FROM_36_TO_40",
       "title": "SENIOR", "sectors": ["SMART_CONSTRUCTION"], "daysPerMonth": 8,
       "text": "研究沉管隧道管节接头剪力键灌浆密实度的水下检测。", "inventionPatents": 3,
       "hasResults": true, "cleanRecord": true, "serving": %s, "homeConsent": true}
      """,
      "false",
      "true",
      "MISTAKE");

  final String demandService;
  final String demands;
  final String supplier;
  final String supplyService;
  final String parents;
  final String supplies;
  final String supplyTopic;
  final String closeReason;
  private final String demand;
  private final String supply;
  private final String fitting;
  private final String unfitting;

  MarketStory(
      String demandService,
      String demands,
      String demand,
      String supplier,
      String supplyService,
      String parents,
      String supplies,
      String supplyTopic,
      String supply,
      String fitting,
      String unfitting,
      String closeReason) {
    this.demandService = demandService;
    this.demands = demands;
    this.demand = demand;
    this.supplier = supplier;
    this.supplyService = supplyService;
    this.parents = parents;
    this.supplies = supplies;
    this.supplyTopic = supplyTopic;
    this.supply = supply;
    this.fitting = fitting;
    this.unfitting = unfitting;
    this.closeReason = closeReason;
  }

  /** What the firm asks for; a challenge names no firm. */
  String demand(String firm) {
    return demand.formatted(firm);
  }

  /** A supply that suits the demand. */
  String fits(String parent) {
    return supply.formatted(parent, fitting);
  }

  /** The same supply with the one term that refuses the demand. */
  String doesNotFit(String parent) {
    return supply.formatted(parent, unfitting);
  }
}
