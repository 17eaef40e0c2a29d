package io.hanqiao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.Uscc;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a firm discloses to one bank goes nowhere else: unlikely values are planted in a firm and a
 * need, the firm does all that a firm does, and then they are looked for in every table of every
 * database, every segment of the broker's log and every log file.
 */
@ExtendWith(WholeSystem.class)
class PlantedST {

  /** Of whom other tests post for whichever firm comes first. */
  private static final String FIRM_USER = "enterprise2";

  private static final String NAME = "武汉鼒鬯鼐隄测器有限公司";
  private static final String CODE = code("MX973146");
  private static final String REFERENCE = "planted-reference-zqxjkv";
  private static final String SOURCE = "planted source zqxjkw";
  private static final String NOTE = "planted note zqxjky";

  /** Revenue, assets and loans of the firm, what a thing it could pledge is worth: yuan and fen. */
  private static final Set<String> FIGURES =
      Set.of(
          "73519246.81",
          "7351924681",
          "918273645.19",
          "91827364519",
          "46193827.53",
          "4619382753",
          "27182818.29",
          "2718281829");

  private static final Set<String> WORDS = Set.of(NAME, CODE, REFERENCE, SOURCE);

  /** The service's own database: the row, and the answer that a repeated request gets. */
  private static final Set<String> OWN =
      Set.of(
          "database enterprise.enterprise",
          "database enterprise.financing_need",
          "database enterprise.idempotency");

  /**
   * Where figures may be besides: in what the matcher alone may read (design §2, by access rules of
   * the broker), on its way there, and in the record of an act of the firm's own, with its facts as
   * the rules saw them.
   */
  private static final Set<String> FOR_THE_MATCHER =
      Set.of(
          "database enterprise.outbox",
          "topic enterprise.profile",
          "topic enterprise.financing-need",
          "database matcher.decision",
          "database matcher.idempotency");

  private static final String FIRM =
      """
      {"name": "%s", "uscc": "%s", "divisionCode": "420111", "industryCode": "3976",
       "managementDistrict": "donghu", "establishedOn": "2014-05-20", "staff": 120,
       "annualRevenue": "73519246.81", "totalAssets": "918273645.19", "debtRatioPercent": 48,
       "taxGrade": "A", "highTechEnterprise": true, "outstandingLoans": "46193827.53",
       "reference": "%s", "source": "%s", "synthetic": true}
      """
          .formatted(NAME, CODE, REFERENCE, SOURCE);
  private static final String NEED =
      """
      {"enterpriseId": "%s", "purpose": "EQUIPMENT_UPGRADE", "amount": "5000000.00",
       "termMonths": 36, "securityTypes": ["UNSECURED"], "collateral": ["EQUIPMENT"],
       "collateralValues": [{"collateral": "EQUIPMENT", "value": "27182818.29"}],
       "source": "%s", "synthetic": true}
      """;
  private static final String OFFER =
      """
      {"bankId": "%s", "name": "系统测试授权贷", "inForce": true, "purposes": ["EQUIPMENT_UPGRADE"],
       "amountMin": "1000000.00", "amountMax": "9000000.00", "termMaxMonths": 60,
       "rate": {"kind": "LPR_SPREAD", "minBp": -80, "maxBp": -60}, "decisionDays": 1,
       "securityTypes": ["UNSECURED"], "serviceDivisions": ["42"], "synthetic": true}
      """;
  private static final String APPLICATION =
      """
      {"needId": "%s", "offerId": "%s", "amount": "5000000.00", "termMonths": 36,
       "purpose": "EQUIPMENT_UPGRADE", "note": "%s", "synthetic": true}
      """;

  private final RunningSystem system;
  private final Api api;

  PlantedST(RunningSystem system) {
    this.system = system;
    this.api = new Api(system);
  }

  @Test
  void whatAFirmDisclosesToOneBankIsFoundNowhereElse() throws Exception {
    String offer = made("bank", "credit", "/v1/credit-offers", OFFER.formatted(ownBank()));
    String firm = made(FIRM_USER, "enterprise", "/v1/enterprises", FIRM);
    // What is refused must not be written down either.
    assertThat(api.post(FIRM_USER, "enterprise", "/v1/enterprises", FIRM).status()).isEqualTo(409);
    String need =
        made(FIRM_USER, "enterprise", "/v1/financing-needs", NEED.formatted(firm, SOURCE));
    awaitPaired(need, offer);
    disclose(firm, need);
    made(
        FIRM_USER,
        "matcher",
        "/v1/financing-needs/" + need + "/pairings/" + offer + "/decisions",
        "{\"action\": \"APPLY\"}");
    made(FIRM_USER, "credit", "/v1/loan-applications", APPLICATION.formatted(need, offer, NOTE));
    awaitNamed(firm);

    Set<String> planted = new TreeSet<>(WORDS);
    planted.addAll(FIGURES);
    planted.add(NOTE);
    planted.add(firm);
    Map<String, Set<String>> places = system.everywhere().placesOf(planted);
    // All leaks are named at once, not the first one.
    SoftAssertions found = new SoftAssertions();
    assertWhereItMayBe(places, found);
    found
        .assertThat(places.get(firm))
        .as("what others than the matcher hear of the firm")
        .contains("topic enterprise.profile-brief", "database credit.firm");
    found.assertAll();
  }

  private static void assertWhereItMayBe(Map<String, Set<String>> places, SoftAssertions found) {
    Set<String> wider = new TreeSet<>(OWN);
    wider.addAll(FOR_THE_MATCHER);
    for (String word : WORDS) {
      found.assertThat(places.get(word)).as(word).isNotEmpty().isSubsetOf(OWN);
    }
    for (String figure : FIGURES) {
      found.assertThat(places.get(figure)).as(figure).isNotEmpty().isSubsetOf(wider);
    }
    found
        .assertThat(places.get("73519246.81"))
        .as("what the search can find of the firm")
        .contains("database enterprise.outbox", "topic enterprise.profile");
    found
        .assertThat(places.get("27182818.29"))
        .as("what the search can find of the need")
        .contains("database enterprise.outbox", "topic enterprise.financing-need");
    found
        .assertThat(places.get(NOTE))
        .isEqualTo(Set.of("database credit.loan_application", "database credit.idempotency"));
  }

  /** A letter is asked for, granted, read under, and revoked; a stranger tries. */
  private void disclose(String firm, String need) throws Exception {
    String until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).toString();
    String letter =
        made(
            "bank",
            "enterprise",
            "/v1/authorizations",
            """
            {"needId": "%s", "purpose": "LOAN_REVIEW", "items": ["FIGURES", "IDENTITY"],
             "validUntil": "%s", "synthetic": true}
            """
                .formatted(need, until));
    String path = "/v1/enterprises/" + firm + "/disclosed?purpose=LOAN_REVIEW";
    assertThat(api.get("bank", "enterprise", path).status()).isEqualTo(403);
    step(letter, "grant", "{}");
    JsonNode read = api.get("bank", "enterprise", path).body();
    assertThat(read.path("name").asText()).isEqualTo(NAME);
    assertThat(read.path("figures").path("annualRevenue").asText()).isEqualTo("73519246.81");
    assertThat(api.get("bank2", "enterprise", path).status()).isEqualTo(403);
    step(letter, "revoke", "{\"reason\": \"MATTER_ENDED\"}");
    assertThat(api.get("bank", "enterprise", path).status()).isEqualTo(403);
    List<JsonNode> ledger = api.all(FIRM_USER, "enterprise", "/v1/access-ledger");
    assertThat(ledger)
        .filteredOn(entry -> entry.path("basisId").asText().equals(letter))
        .hasSize(1);
  }

  private void step(String letter, String what, String body) throws Exception {
    Api.Answered answer =
        api.post(FIRM_USER, "enterprise", "/v1/authorizations/" + letter + "/" + what, body);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
  }

  /** With the application the bank may read the name, and nothing more. */
  private void awaitNamed(String firm) {
    String path = "/v1/enterprises/" + firm + "/disclosed?purpose=LOAN_REVIEW";
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              JsonNode read = api.get("bank", "enterprise", path).body();
              assertThat(read.path("name").asText()).isEqualTo(NAME);
              assertThat(read.path("figures").isNull()).isTrue();
            });
  }

  private void awaitPaired(String need, String offer) {
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .until(
            () ->
                api.get(FIRM_USER, "matcher", "/v1/financing-needs/" + need + "/pairings")
                    .body()
                    .path("pairings")
                    .findValuesAsText("supplyId"),
            supplies -> supplies.contains(offer));
  }

  private String ownBank() throws Exception {
    return api.all("bank", "credit", "/v1/banks").stream()
        .filter(bank -> bank.path("ownerOrg").asText().endsWith("b001"))
        .map(bank -> bank.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private String made(String user, String service, String path, String json) throws Exception {
    Api.Answered made = api.post(user, service, path, json);
    assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    return made.body().path("id").asText();
  }

  private static String code(String organization) {
    String first17 = "91420100" + organization + Uscc.organizationCheckCharacter(organization);
    return first17 + Uscc.checkCharacter(first17);
  }
}
