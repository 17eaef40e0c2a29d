package io.hanqiao.matcher;

import java.util.UUID;

/** The markets beside lending, by a demand and a supply that fit. */
enum Trade {
  INVESTMENT(
      "direct-financing-needs",
      "mandates",
      "fund",
      "enterprise.financing-need",
      "io.hanqiao.enterprise.direct-financing-need.opened.v1",
      "fund.mandate",
      """
      {"needId": "%s", "enterpriseId": "01930000-0000-7000-8000-0000000000e9",
       "ownerOrg": "FIRM", "status": "%s", "openedAt": "2026-11-01T00:00:00Z",
       "instrument": "EQUITY", "stage": "GROWTH", "sector": "OPTOELECTRONICS",
       "amount": "30000000.00", "valuation": "150000000.00", "divisionCode": "420111",
       "managementDistrict": "donghu", "synthetic": true}
      """,
      """
      {"mandateId": "%s", "fundId": "01930000-0000-7000-8000-0000000000f9", "ownerOrg": "FUND_ORG",
       "fundName": "创投基金甲", "managerName": "管理机构甲", "managerKind": "MARKET",
       "structure": "SUB_FUND", "status": "%s", "name": "光电子成长期", "instruments": ["EQUITY"],
       "stages": ["GROWTH"], "sectors": ["OPTOELECTRONICS"], "ticketMin": "10000000.00",
       "ticketMax": "50000000.00", "inForce": true, "dryPowder": "300000000.00",
       "fundEndsOn": "2035-01-01", "synthetic": true}
      """),
  CHALLENGE(
      "challenges",
      "solvers",
      "institution",
      "challenge.challenge",
      "io.hanqiao.challenge.challenge.posted.v1",
      "talent.team",
      """
      {"challengeId": "%s", "ownerOrg": "FIRM", "status": "%s", "kind": "COMMISSIONED",
       "title": "万瓦级光纤激光器横向模式不稳定抑制", "selectionMode": "SPONSOR_DECIDES",
       "visibility": "PUBLIC", "inForce": true, "requirements": ["连续出光时光束质量不下降"],
       "postedAt": "2026-11-01T00:00:00Z", "synthetic": true}
      """,
      """
      {"teamId": "%s", "institutionId": "01930000-0000-7000-8000-0000000000a9",
       "ownerOrg": "INSTITUTION", "status": "%s", "title": "高功率光纤激光团队",
       "text": "研究掺镱光纤与万瓦级光纤激光器，抑制横向模式不稳定。", "synthetic": true}
      """),
  SECONDMENT(
      "expert-requests",
      "experts",
      "institution",
      "enterprise.expert-request",
      "io.hanqiao.enterprise.expert-request.opened.v1",
      "talent.expert",
      """
      {"requestId": "%s", "enterpriseId": "01930000-0000-7000-8000-0000000000e9",
       "ownerOrg": "FIRM", "status": "%s", "openedAt": "2026-11-01T00:00:00Z",
       "problem": "激光切割头温漂使焦点移动，良率下降，求解决办法。",
       "sectors": ["OPTOELECTRONICS"], "divisionCode": "420111", "synthetic": true}
      """,
      """
      {"expertId": "%s", "institutionId": "01930000-0000-7000-8000-0000000000a9",
       "ownerOrg": "INSTITUTION", "status": "%s", "institutionKind": "ENGINEERING",
       "ageBand": "FROM_36_TO_40", "title": "ASSOCIATE_SENIOR", "sectors": ["OPTOELECTRONICS"],
       "text": "激光加工光学系统热效应与焦点补偿研究。", "daysPerMonth": 8, "inventionPatents": 4,
       "hasResults": true, "cleanRecord": true, "serving": false, "homeConsent": true,
       "divisionCode": "420111", "synthetic": true}
      """);

  static final String FIRM = "01930000-0000-7000-8000-00000000e001";
  static final String FUND = "01930000-0000-7000-8000-00000000f001";
  static final String INSTITUTION = "01930000-0000-7000-8000-00000000a001";

  final String demands;
  final String supplies;
  final String supplyUser;
  final String demandTopic;
  final String demandType;
  final String supplyTopic;
  final String demand;
  final String supply;

  Trade(
      String demands,
      String supplies,
      String supplyUser,
      String demandTopic,
      String demandType,
      String supplyTopic,
      String demand,
      String supply) {
    this.demands = "/v1/" + demands + "/";
    this.supplies = "/v1/" + supplies + "/";
    this.supplyUser = supplyUser;
    this.demandTopic = demandTopic;
    this.demandType = demandType;
    this.supplyTopic = supplyTopic;
    this.demand = owned(demand);
    this.supply = owned(supply);
  }

  private static String owned(String json) {
    return json.replace("FIRM", FIRM).replace("FUND_ORG", FUND).replace("INSTITUTION", INSTITUTION);
  }

  /** A new capability that fits the challenge, of a firm of that size. */
  static UUID capability(String org, String size) throws Exception {
    UUID id = UUID.randomUUID();
    capability(id, 1, org, size);
    return id;
  }

  /** The same, told again. */
  static void capability(UUID id, long version, String org, String size) throws Exception {
    Topics.send(
        "enterprise.capability",
        id,
        version,
        """
        {"capabilityId": "%s", "enterpriseId": "01930000-0000-7000-8000-0000000000e8",
         "ownerOrg": "%s", "status": "OPEN", "openedAt": "2026-11-01T00:00:00Z",
         "title": "光纤激光器模式不稳定抑制",
         "text": "为万瓦级光纤激光器抑制横向模式不稳定，连续出光时光束质量不下降。",
         "divisionCode": "420111", "size": "%s", "synthetic": true}
        """
            .formatted(id, org, size));
  }

  UUID demand() throws Exception {
    UUID id = UUID.randomUUID();
    Topics.send(demandTopic, demandType, id, 1, demand.formatted(id, "OPEN"));
    return id;
  }

  UUID supply() throws Exception {
    UUID id = UUID.randomUUID();
    supply(id, 1, "OPEN");
    return id;
  }

  void supply(UUID id, long version, String status) throws Exception {
    Topics.send(supplyTopic, id, version, supply.formatted(id, status));
  }
}
