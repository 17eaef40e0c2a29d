package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.hanqiao.matching.gap.recount.Recount;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would make a pair fit, for the demand's owner alone, and the map of what nobody meets. */
@QuarkusTest
class ChangesIT {

  private static final String FIRM_ORG = "01930000-0000-7000-8000-00000000e001";
  private static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";
  private static final UUID ENTERPRISE = UUID.fromString("01930000-0000-7000-8000-0000000000ea");

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create(
        Set.of(
            "enterprise.profile",
            "enterprise.financing-need",
            "enterprise.expert-request",
            "enterprise.supplier-edge",
            "credit.offer",
            "credit.guarantor",
            "credit.line",
            "fund.mandate",
            "challenge.challenge",
            "talent.institution",
            "talent.team",
            "enterprise.capability",
            "talent.achievement",
            "talent.expert"));
  }

  @Test
  void aNeedTooLargeForAnOfferIsToldToAskForLessAndByWhom() throws Exception {
    UUID offer = offer();
    UUID need = need("9000000.00", 24);
    String pair = "/v1/financing-needs/" + need + "/pairings/" + offer + "/changes";
    awaitList(need);

    ValidatableResponse told = get("enterprise", pair).statusCode(200);
    told.body("eligible", equalTo(false))
        .body("table", equalTo("changes-2026-11-22"))
        .body("sets[0].changes.attribute", equalTo(List.of("lending.amount")))
        .body("sets[0].changes[0].sentence", equalTo("申请金额由900万元降至800万元"))
        .body("sets[0].changes[0].owner", equalTo("DEMAND"))
        .body("sets.changes.flatten().attribute", hasItem("lending.offer-amount-max"))
        .body("obstacles", empty());
    get("enterprise", "/v1/financing-needs/" + need + "/changes")
        .statusCode(200)
        .body(
            "changes.find { it.change.attribute == 'lending.amount' }.net",
            greaterThanOrEqualTo(1));
    get("enterprise2", pair).statusCode(404);
    get("bank", pair).statusCode(403);
  }

  @Test
  void aTermThatBreaksTheOffersOwnConditionIsToldToComeDownAndTheExplanationSaysByWhichRow()
      throws Exception {
    UUID offer =
        offer(
            """
            , "conditions": [{"title": "短期", "expression": "need.termMonths <= 24"}]}
            """);
    UUID need = need("5000000.00", 36);
    String pair = "/v1/financing-needs/" + need + "/pairings/" + offer;
    awaitList(need);

    get("enterprise", pair + "/changes")
        .statusCode(200)
        .body("eligible", equalTo(false), "obstacles", empty())
        .body("sets.size()", equalTo(1))
        .body("sets[0].changes.sentence", equalTo(List.of("申请期限由36个月降至24个月")));
    String rule = "rules.find { it.id == 'lending.own-conditions' }.";
    get("enterprise", pair)
        .statusCode(200)
        .body(rule + "outcome", equalTo("FAILED"))
        .body(rule + "demandHas", equalTo("申请期限：36个月"))
        .body(rule + "remedy", equalTo("需要：“短期”：申请期限不高于24个月。"));
  }

  @Test
  void anAmountAboveEveryProductIsAFindingThatSaysWhatWouldBeRight() throws Exception {
    offer();
    UUID need = need("99999999.00", 24);
    awaitList(need);

    await()
        .untilAsserted(
            () ->
                get("enterprise", "/v1/financing-needs/" + need + "/pairings")
                    .statusCode(200)
                    .body("eligible", equalTo(0))
                    .body("findings.field", hasItem("amount")));
    get("enterprise", "/v1/financing-needs/" + need + "/pairings")
        .body("findings.find { it.field == 'amount' }.right", containsString("最接近的可接受值"));
  }

  @Test
  void aLoanOfABankThatOffersNothingHereIsAFindingAndOneOfABankThatDoesIsNone() throws Exception {
    UUID offer = Loans.offer("RENEWAL");
    String elsewhere = Loans.pairings(Loans.renewal(UUID.randomUUID()));
    String here = Loans.pairings(Loans.renewal(Loans.LENDER));

    for (String list : List.of(elsewhere, here)) {
      await()
          .untilAsserted(
              () ->
                  get("enterprise", list)
                      .statusCode(200)
                      .body("pairings.supply.supplyId", hasItem(offer.toString())));
    }
    get("enterprise", elsewhere)
        .body("findings.field", hasItem("existingLoan.bankId"))
        .body("findings[0].right", containsString("原贷款银行不在平台上"));
    get("enterprise", here).body("findings", empty());
  }

  @ParameterizedTest
  @EnumSource
  void aPairThatFitsNeedsNoChangeInAnyMarket(Trade trade) throws Exception {
    UUID supply = trade.supply();
    UUID demand = trade.demand();
    String list = trade.demands + demand + "/pairings";
    await()
        .untilAsserted(
            () ->
                get("enterprise", list)
                    .statusCode(200)
                    .body("pairings.supply.supplyId", hasItem(supply.toString())));

    get("enterprise", list + "/" + supply + "/changes")
        .statusCode(200)
        .body("eligible", equalTo(true))
        .body("sets", empty());
    get("enterprise", trade.demands + demand + "/changes")
        .statusCode(200)
        .body("changes.change.owner", everyItem(not(equalTo("SUPPLY"))));
    get("enterprise", trade.demands + demand + "/pairings/" + UUID.randomUUID() + "/changes")
        .statusCode(404);
  }

  @Test
  void theMapAndTheFileThatRecountsItAreForOperatorsAndAuditors() throws Exception {
    offer();
    awaitList(need("9000000.00", 24));

    get("auditor", "/v1/gap-map")
        .statusCode(200)
        .body("rulebook", equalTo("lending-2024-07"))
        .body("needs", greaterThanOrEqualTo(1))
        .body("cells.firms", everyItem(greaterThanOrEqualTo(5)));
    String file =
        get("operator", "/v1/gap-map?format=csv").statusCode(200).extract().body().asString();
    assertThat(Recount.flaws(file.lines().toList())).isEmpty();
    assertThat(file).contains("need,0,");
    get("auditor", "/v1/gap-map?format=csv").statusCode(200);
    get("operator", "/v1/gap-map?format=xls").statusCode(422);
  }

  private static void awaitList(UUID need) {
    await()
        .untilAsserted(
            () -> get("enterprise", "/v1/financing-needs/" + need + "/pairings").statusCode(200));
  }

  private static UUID need(String amount, int term) throws Exception {
    UUID need = UUID.randomUUID();
    String json =
        """
        {"needId": "%s", "enterpriseId": "%s", "ownerOrg": "%s", "status": "OPEN",
         "openedAt": "2026-11-01T00:00:00Z", "purpose": "EQUIPMENT_UPGRADE",
         "amount": "%s", "termMonths": %d, "securityTypes": ["MORTGAGE"],
         "collateral": ["EQUIPMENT"], "synthetic": true}
        """;
    Topics.send(
        "enterprise.financing-need",
        need,
        1,
        json.formatted(need, ENTERPRISE, FIRM_ORG, amount, term));
    return need;
  }

  private static UUID offer() throws Exception {
    return offer("}");
  }

  private static UUID offer(String end) throws Exception {
    UUID offer = UUID.randomUUID();
    String json =
        """
        {"offerId": "%s", "bankId": "%s", "ownerOrg": "%s", "bankName": "国有大行甲武汉分行",
         "bankKind": "STATE", "name": "设备更新贷", "status": "OPEN", "inForce": true,
         "synthetic": true, "purposes": ["EQUIPMENT_UPGRADE"], "amountMin": "1000000.00",
         "amountMax": "8000000.00", "termMaxMonths": 60
        """;
    Topics.send("credit.offer", offer, 1, json.formatted(offer, offer, BANK_ORG) + end);
    return offer;
  }
}
