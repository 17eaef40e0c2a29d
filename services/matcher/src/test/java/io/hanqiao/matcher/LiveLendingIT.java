package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveLendingIT {

  private static final UUID ENTERPRISE = UUID.fromString("01930000-0000-7000-8000-0000000000e9");
  private static final String FIRM_ORG = "01930000-0000-7000-8000-00000000e001";
  private static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";

  private static final String TERM_RULE = "rules.find { it.id == 'lending.term-within-product' }.";
  private static final String TERM_REFUSALS =
      "refusals.find { it.rule == 'lending.term-within-product' }.";

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create(LendingBook.TOPICS);
    Topics.send("enterprise.profile", ENTERPRISE, 1, PROFILE.formatted(ENTERPRISE, FIRM_ORG));
  }

  @Test
  void aNeedIsPairedWithTheOfferThatFitsAndToldWhyTheOtherDoesNot() throws Exception {
    UUID fitting = offer("1000000.00", "8000000.00", 1, "OPEN");
    UUID tooSmall = offer("100000.00", "1000000.00", 1, "OPEN");
    UUID need = need();

    await()
        .untilAsserted(
            () -> pairings(need).body("pairings.supply.supplyId", hasItem(fitting.toString())));
    ValidatableResponse explained = pairings(need);
    explained.body("pairings.supply.supplyId", not(hasItem(tooSmall.toString())));
    explained.body("refusals.rule", hasItem("lending.amount-within-product"));
    List<Integer> points = explained.extract().path("pairings[0].criteria.points");
    int score = explained.extract().path("pairings[0].score");
    assertThat(points.stream().mapToInt(Integer::intValue).sum()).isEqualTo(score);
    get("enterprise", "/v1/financing-needs/" + need + "/pairings/" + tooSmall)
        .statusCode(200)
        .body("eligible", equalTo(false));
    get("enterprise2", "/v1/financing-needs/" + need + "/pairings").statusCode(404);
    get("bank", "/v1/credit-offers/" + fitting + "/pairings")
        .statusCode(200)
        .body("pairings.demand.demandId", hasItem(need.toString()));
    get("bank2", "/v1/credit-offers/" + fitting + "/pairings").statusCode(404);
  }

  @Test
  void aNeedThatDoesNotSayItsTermIsPairedWithOffersSilentOnItAndToldWhatIsMissing()
      throws Exception {
    UUID silent = offer("1000000.00", "6000000.00", 1, "OPEN");
    UUID stating = UUID.randomUUID();
    String json = offerJson(stating, "1000000.00", "6000000.00", "OPEN");
    Topics.send(
        "credit.offer", stating, 1, json.replace("\"rate\"", "\"termMaxMonths\": 36, \"rate\""));
    UUID need = need(NEED.replace("\"termMonths\": 36, ", ""));

    await()
        .untilAsserted(
            () ->
                pairings(need)
                    .body("pairings.supply.supplyId", hasItem(silent.toString()))
                    .body("refusals.rule", hasItem("lending.term-within-product")));
    ValidatableResponse told =
        pairings(need).body("pairings.supply.supplyId", not(hasItem(stating.toString())));
    told.body(TERM_REFUSALS + "factMissing", greaterThanOrEqualTo(1));
    told.body(TERM_REFUSALS + "alone", greaterThanOrEqualTo(1));
    get("enterprise", "/v1/financing-needs/" + need + "/pairings/" + stating)
        .statusCode(200)
        .body("eligible", equalTo(false))
        .body(TERM_RULE + "outcome", equalTo("FACT_MISSING"))
        .body(TERM_RULE + "demandHas", equalTo("未知"))
        .body(TERM_RULE + "remedy", equalTo("请补充：申请期限。"));
  }

  @Test
  void aNeedThatDoesNotSayItsPurposeIsListedForTheBankWithoutOne() throws Exception {
    UUID offer = UUID.randomUUID();
    String json = offerJson(offer, "1000000.00", "5500000.00", "OPEN");
    Topics.send(
        "credit.offer", offer, 1, json.replace("\"purposes\": [\"EQUIPMENT_UPGRADE\"], ", ""));
    UUID need =
        need(
            NEED.replace("\"purpose\": \"EQUIPMENT_UPGRADE\",", "")
                .replace("\"securityTypes\": [\"MORTGAGE\"], ", ""));

    await()
        .untilAsserted(
            () ->
                get("bank", "/v1/credit-offers/" + offer + "/pairings")
                    .statusCode(200)
                    .body("pairings.demand.demandId", hasItem(need.toString()))
                    .body(
                        "pairings.find { it.demand.demandId == '%s' }.demand.kind".formatted(need),
                        nullValue()));
  }

  @Test
  void aWithdrawnOfferLeavesEveryList() throws Exception {
    UUID offer = offer("1000000.00", "9000000.00", 1, "OPEN");
    UUID need = need();
    await()
        .untilAsserted(
            () -> pairings(need).body("pairings.supply.supplyId", hasItem(offer.toString())));

    Topics.send(
        "credit.offer", offer, 2, offerJson(offer, "1000000.00", "9000000.00", "WITHDRAWN"));

    await()
        .untilAsserted(
            () -> pairings(need).body("pairings.supply.supplyId", not(hasItem(offer.toString()))));
  }

  @Test
  void aStateNobodyCanReadIsBuriedAndTheMarketGoesOn() throws Exception {
    Topics.send("credit.offer", UUID.randomUUID(), 1, new byte[] {(byte) 0xff, 0x00, 0x7b});
    Topics.send("credit.offer", UUID.randomUUID(), 1, "{\"offerId\": 7}");
    UUID offer = offer("1000000.00", "7000000.00", 1, "OPEN");
    UUID need = need();

    await()
        .untilAsserted(
            () -> pairings(need).body("pairings.supply.supplyId", hasItem(offer.toString())));
    await().untilAsserted(() -> get("operator", "/v1/dead-letters").body("items", hasSize(2)));
  }

  @Test
  void everySampleFitsItsSchema() {
    for (String topic : EventSchemas.topics()) {
      for (String type : EventSchemas.types(topic)) {
        for (String sample : EventSchemas.samples(topic, type)) {
          assertThat(EventSchemas.flaws(topic, type, EventSchemas.sample(topic, sample)))
              .as(sample)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void aListIsToldAsItsSchemaSaysAndVersionsHaveNoGaps() throws Exception {
    UUID offer = offer("1000000.00", "6000000.00", 1, "OPEN");
    UUID need = need();

    List<PublishedEvents.Event> ofNeed = PublishedEvents.of("matcher.pairing", need.toString(), 1);
    List<PublishedEvents.Event> ofOffer =
        PublishedEvents.of("matcher.pairing", offer.toString(), 1);

    for (PublishedEvents.Event told : List.of(ofNeed.get(0), ofOffer.get(0))) {
      assertThat(EventSchemas.flaws("matcher.pairing", told.type(), told.body())).isEmpty();
      assertThat(told.header("ce_eventversion")).isEqualTo("1");
    }
    assertThat(ofNeed.get(0).body().path("side").asText()).isEqualTo("DEMAND");
    assertThat(ofOffer.get(0).body().path("side").asText()).isEqualTo("SUPPLY");
  }

  @Test
  void theRulebookIsToldOnce() {
    UUID id = UUID.nameUUIDFromBytes("rulebook/lending-2024-07".getBytes(StandardCharsets.UTF_8));

    List<PublishedEvents.Event> told = PublishedEvents.of("matcher.rulebook", id.toString(), 1);

    assertThat(told).hasSize(1);
    assertThat(EventSchemas.flaws("matcher.rulebook", told.get(0).type(), told.get(0).body()))
        .isEmpty();
  }

  private static ValidatableResponse pairings(UUID need) {
    return get("enterprise", "/v1/financing-needs/" + need + "/pairings").statusCode(200);
  }

  private static UUID need() throws Exception {
    return need(NEED);
  }

  private static UUID need(String template) throws Exception {
    UUID need = UUID.randomUUID();
    String json = template.formatted(need, ENTERPRISE, FIRM_ORG);
    Topics.send("enterprise.financing-need", need, 1, json);
    return need;
  }

  private static UUID offer(String min, String max, long version, String status) throws Exception {
    UUID offer = UUID.randomUUID();
    Topics.send("credit.offer", offer, version, offerJson(offer, min, max, status));
    return offer;
  }

  private static String offerJson(UUID offer, String min, String max, String status) {
    return OFFER.formatted(offer, offer, BANK_ORG, status, min, max);
  }

  private static final String PROFILE =
      """
      {"enterpriseId": "%s", "ownerOrg": "%s", "divisionCode": "420111", "industryCode": "3976",
       "managementDistrict": "donghu", "tier": "SRDI", "tierValidUntil": "2099-12-31",
       "establishedOn": "2014-05-20", "annualRevenue": "80000000.00", "debtRatioPercent": 48,
       "taxGrade": "A", "highTechEnterprise": true, "inventionPatents": 6, "lendingBanks": 1,
       "firstTimeBorrower": false, "negativeFlags": [], "synthetic": true}
      """;
  private static final String NEED =
      """
      {"needId": "%s", "enterpriseId": "%s", "ownerOrg": "%s", "status": "OPEN",
       "openedAt": "2026-11-01T00:00:00Z", "purpose": "EQUIPMENT_UPGRADE",
       "amount": "5000000.00", "termMonths": 36, "rateCeilingPercent": "3.85",
       "securityTypes": ["MORTGAGE"], "collateral": ["EQUIPMENT"], "synthetic": true}
      """;
  private static final String OFFER =
      """
      {"offerId": "%s", "bankId": "%s", "ownerOrg": "%s", "bankName": "国有大行甲武汉分行",
       "bankKind": "STATE", "name": "设备更新贷", "status": "%s", "inForce": true, "synthetic": true,
       "purposes": ["EQUIPMENT_UPGRADE"], "amountMin": "%s", "amountMax": "%s",
       "rate": {"kind": "LPR_SPREAD", "minBp": -40, "maxBp": 10}, "serviceDivisions": ["4201"]}
      """;
}
