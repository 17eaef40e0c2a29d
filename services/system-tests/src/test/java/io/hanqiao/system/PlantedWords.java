package io.hanqiao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.vocabulary.Uscc;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** A word of its own in every text that a firm, and an institution of an expert, can write. */
final class PlantedWords {

  private static final String OFFER =
      """
      {"bankId": "%s", "name": "系统测试留存贷", "inForce": true, "purposes": ["EQUIPMENT_UPGRADE"],
       "amountMin": "1000000.00", "amountMax": "9000000.00", "termMaxMonths": 60,
       "rate": {"kind": "LPR_SPREAD", "minBp": -80, "maxBp": -60}, "decisionDays": 1,
       "securityTypes": ["UNSECURED"], "serviceDivisions": ["42"], "synthetic": true}
      """;

  private final Api api;
  private final String user;
  private final Set<String> planted = new TreeSet<>();

  PlantedWords(Api api, String user) {
    this.api = api;
    this.user = user;
  }

  /** What was planted so far. */
  Set<String> planted() {
    return planted;
  }

  /** The firm, by its id. */
  String firm() throws Exception {
    return made(
        user,
        "enterprise",
        "/v1/enterprises",
        """
        {"name": "%s", "uscc": "%s", "divisionCode": "420111", "industryCode": "3976",
         "establishedOn": "2014-05-20", "staff": 120, "annualRevenue": "%s", "taxGrade": "A",
         "highTechEnterprise": true, "reference": "%s", "source": "%s", "synthetic": true}
        """
            .formatted(
                plant("武汉瀸灭鼒隄"),
                exactly(code("MX864209")),
                exactly("64823917.35"),
                plant("firm-reference"),
                plant("firm-source")));
  }

  String need(String firm) throws Exception {
    return made(
        user,
        "enterprise",
        "/v1/financing-needs",
        """
        {"enterpriseId": "%s", "purpose": "EQUIPMENT_UPGRADE", "amount": "5000000.00",
         "termMonths": 36, "securityTypes": ["UNSECURED"], "collateral": ["EQUIPMENT"],
         "collateralValues": [{"collateral": "EQUIPMENT", "value": "%s"}], "reference": "%s",
         "source": "%s", "synthetic": true}
        """
            .formatted(
                firm, exactly("38271649.57"), plant("need-reference"), plant("need-source")));
  }

  void request(String firm) throws Exception {
    made(
        user,
        "enterprise",
        "/v1/expert-requests",
        """
        {"enterpriseId": "%s", "problem": "%s", "sectors": ["SMART_CONSTRUCTION"],
         "indicators": [{"name": "%s", "target": "5", "testMethod": "%s"}], "source": "%s"}
        """
            .formatted(
                firm,
                plant("request-problem"),
                plant("indicator"),
                plant("test-method"),
                plant("request-source")));
  }

  void capability(String firm) throws Exception {
    made(
        user,
        "enterprise",
        "/v1/capabilities",
        """
        {"enterpriseId": "%s", "title": "%s", "text": "%s", "source": "%s"}
        """
            .formatted(
                firm,
                plant("capability-title"),
                plant("capability-text"),
                plant("capability-source")));
  }

  String directNeed(String firm) throws Exception {
    return made(
        user,
        "enterprise",
        "/v1/direct-financing-needs",
        """
        {"enterpriseId": "%s", "instrument": "EQUITY", "sector": "SMART_CONSTRUCTION",
         "amount": "12340000.00", "useOfFunds": "%s", "source": "%s"}
        """
            .formatted(firm, plant("use-of-funds"), plant("direct-source")));
  }

  String challenge() throws Exception {
    return made(
        user,
        "challenge",
        "/v1/challenges",
        """
            {"kind": "COMMISSIONED", "title": "%s", "background": "%s", "requirements": ["%s"],
             "indicators": [{"name": "%s", "target": "5 cm"}], "sponsorName": "%s",
             "budgetNote": "%s", "paymentSchedule": "3:6:1", "visibility": "PUBLIC",
             "selectionMode": "SPONSOR_DECIDES", "source": "%s"}
            """
            .formatted(
                plant("challenge-title"),
                plant("challenge-background"),
                plant("requirement"),
                plant("challenge-indicator"),
                plant("sponsor-name"),
                plant("budget-note"),
                plant("challenge-source")));
  }

  /** What the firm proposes to another's challenge. */
  void proposal() throws Exception {
    String others =
        made(
            "enterprise2",
            "challenge",
            "/v1/challenges",
            """
            {"kind": "COMMISSIONED", "title": "隧道接头检测", "visibility": "PUBLIC",
             "selectionMode": "SPONSOR_DECIDES"}
            """);
    made(
        user,
        "challenge",
        "/v1/proposals",
        """
        {"challengeId": "%s", "solverKind": "SME", "summary": "%s", "source": "%s"}
        """
            .formatted(others, plant("proposal-summary"), plant("proposal-source")));
  }

  /** Once the need is paired with an offer the firm decides on it and applies. */
  String apply(String need) throws Exception {
    String offer = made("bank", "credit", "/v1/credit-offers", OFFER.formatted(own("bank")));
    String pairings = "/v1/financing-needs/" + need + "/pairings";
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .until(
            () ->
                api.get(user, "matcher", pairings)
                    .body()
                    .path("pairings")
                    .findValuesAsText("supplyId"),
            supplies -> supplies.contains(offer));
    made(
        user,
        "matcher",
        pairings + "/" + offer + "/decisions",
        "{\"action\": \"APPLY\", \"note\": \"%s\"}".formatted(plant("decision-note")));
    return made(
        user,
        "credit",
        "/v1/loan-applications",
        """
        {"needId": "%s", "offerId": "%s", "amount": "5000000.00", "termMonths": 36,
         "purpose": "EQUIPMENT_UPGRADE", "note": "%s", "source": "%s", "synthetic": true}
        """
            .formatted(need, offer, plant("application-note"), plant("application-source")));
  }

  /** A fund writes to the firm. */
  void approach(String direct) throws Exception {
    String mandate =
        api.all("fund", "fund", "/v1/mandates").stream()
            .filter(one -> one.path("ownerOrg").asText().endsWith("f001"))
            .filter(one -> one.path("status").asText().equals("OPEN"))
            .map(one -> one.path("id").asText())
            .findFirst()
            .orElseThrow();
    String form =
        "{\"mandateId\": \"%s\", \"needId\": \"%s\", \"note\": \"%s\"}"
            .formatted(mandate, direct, plant("approach-note"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> api.post("fund", "fund", "/v1/approaches", form).status() == 201);
  }

  /** An expert of the demo institution, who is a person. */
  String expert() throws Exception {
    return made(
        "institution",
        "talent",
        "/v1/experts",
        """
        {"institutionId": "%s", "name": "%s", "label": "%s", "text": "%s", "reference": "%s",
         "sectors": ["SMART_CONSTRUCTION"], "source": "%s"}
        """
            .formatted(
                own("institution"),
                plant("expert-name"),
                plant("expert-label"),
                plant("expert-text"),
                plant("expert-reference"),
                plant("expert-source")));
  }

  private String own(String user) throws Exception {
    boolean bank = user.equals("bank");
    return api
        .all(user, bank ? "credit" : "talent", bank ? "/v1/banks" : "/v1/institutions")
        .stream()
        .filter(one -> one.path("ownerOrg").asText().endsWith(bank ? "b001" : "a001"))
        .map(one -> one.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private String made(String user, String service, String path, String json) throws Exception {
    Api.Answered made = api.post(user, service, path, json);
    assertThat(made.status()).as(path + " " + made.body()).isEqualTo(201);
    return made.body().path("id").asText();
  }

  private String plant(String of) {
    return exactly("zqxj" + of + "vkwz");
  }

  private String exactly(String word) {
    planted.add(word);
    return word;
  }

  private static String code(String organization) {
    String first17 = "91420100" + organization + Uscc.organizationCheckCharacter(organization);
    return first17 + Uscc.checkCharacter(first17);
  }
}
