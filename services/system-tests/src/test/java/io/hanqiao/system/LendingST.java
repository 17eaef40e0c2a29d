package io.hanqiao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From a recommendation and a pairing to money, at the desks of firm, bank, guarantor and bureau.
 */
@ExtendWith(WholeSystem.class)
class LendingST {

  private static final String OFFER =
      """
      {"bankId": "%s", "name": "系统测试担保贷", "inForce": true, "purposes": ["EQUIPMENT_UPGRADE"],
       "amountMin": "1000000.00", "amountMax": "9000000.00", "termMaxMonths": 60,
       "rate": {"kind": "LPR_SPREAD", "minBp": -90, "maxBp": -80}, "decisionDays": 1,
       "securityTypes": ["GUARANTEE"], "guarantorIds": ["%s"], "serviceDivisions": ["42"],
       "headroom": "50000000.00", "synthetic": true}
      """;
  private static final String NEED =
      """
      {"enterpriseId": "%s", "purpose": "EQUIPMENT_UPGRADE", "amount": "5000000.00",
       "termMonths": 36, "securityTypes": ["GUARANTEE"]}
      """;
  private static final String CAMPAIGN =
      """
      {"title": "%s", "opensOn": "%s", "closesOn": "%s", "tiers": ["SRDI"],
       "answerWithinWorkingDays": 3, "checksValidDays": 30, "synthetic": true}
      """;
  private static final String TITLE = "系统测试对接活动";

  private final RunningSystem system;
  private final Api api;

  LendingST(RunningSystem system) {
    this.system = system;
    this.api = new Api(system);
  }

  @Test
  void aFirmIsRecommendedAppliesIsGuaranteedAndPaidAndEverybodyWorksAtTheirOwnDesk()
      throws Exception {
    JsonNode bank = owned("bank", "/v1/banks", "b001");
    JsonNode guarantor = owned("guarantor", "/v1/guarantors", "9001");
    String offer =
        posted(
            "bank",
            "credit",
            "/v1/credit-offers",
            OFFER.formatted(bank.path("id").asText(), guarantor.path("id").asText()));
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String campaign = CAMPAIGN.formatted(TITLE, today, today.plusDays(30));
    assertThat(posted("operator", "enterprise", "/v1/campaigns", campaign)).isNotEmpty();
    String need = posted("enterprise", "enterprise", "/v1/financing-needs", NEED.formatted(firm()));
    awaitPaired(need, offer);

    JsonNode found =
        Browser.tells(
            "lending.mjs",
            system,
            """
            {"need": "%s", "offer": "%s", "campaign": "%s", "guarantor": "%s", "bank": "%s"}
            """
                .formatted(
                    need,
                    offer,
                    TITLE,
                    guarantor.path("name").asText(),
                    bank.path("name").asText()));

    assertThat(found.path("findings").asInt()).as("registers nobody looked up").isEqualTo(3);
    assertThat(found.path("reason").asText()).contains("抵质押物不足");
    assertThat(found.path("withdrawn").asText()).contains("利率费用不合适");
    // Of 5,000,000.00 granted once, 1,000,000.00 were paid out and 400,000.00 came back.
    assertThat(found.path("available").asText()).isEqualTo("4000000.00");
    assertThat(found.path("reserved").asText()).isEqualTo("0.00");
    assertThat(found.path("utilized").asText()).isEqualTo("600000.00");
    assertThat(found.path("allIn").asText()).matches("\\d\\.\\d{2}%");
    assertThat(found.path("funnel").toString())
        .isEqualTo(
            "{\"entries\":1,\"REFUSED\":1,\"GRANTED\":0,\"record-applied\":1,"
                + "\"record-contracted\":1,\"record-disbursed\":1}");
  }

  @Test
  void whatBecomesOfLoansIsDoneAndWhoReadsWhatIsDecidedAndSeenAtTheDesks() throws Exception {
    JsonNode bank = owned("bank", "/v1/banks", "b001");
    JsonNode guarantor = owned("guarantor", "/v1/guarantors", "9001");
    String ids = new LoanStates(system, bank, guarantor, firm()).made().toString();

    JsonNode found = Browser.tells("desks.mjs", system, ids);

    assertThat(found.path("clock").asText()).as("of an application just made").isEqualTo("RUNNING");
    // Ranges were granted and read; figures were asked for and not granted.
    assertThat(found.path("disclosed").asText()).contains("区间信息").doesNotContain("8,600");
    assertThat(found.path("ledger").asText()).contains("区间信息", "担保审查").doesNotContain("经营");
    assertThat(found.path("refused").asText()).contains("under-a-letter-in-force");
    assertThat(found.path("total").asText()).isNotEmpty().isEqualTo(found.path("rows").asText());
  }

  private void awaitPaired(String need, String offer) {
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .until(
            () ->
                api.get("enterprise", "matcher", "/v1/financing-needs/" + need + "/pairings")
                    .body()
                    .path("pairings")
                    .findValuesAsText("supplyId"),
            fitting -> fitting.contains(offer));
  }

  private JsonNode owned(String user, String path, String orgEnd) throws Exception {
    return api.all(user, "credit", path).stream()
        .filter(row -> row.path("ownerOrg").asText().endsWith(orgEnd))
        .findFirst()
        .orElseThrow();
  }

  private String posted(String user, String service, String path, String json) throws Exception {
    Api.Answered posted = api.post(user, service, path, json);
    assertThat(posted.status()).as(posted.body().toString()).isEqualTo(201);
    return posted.body().path("id").asText();
  }

  private String firm() throws Exception {
    return api.get("enterprise", "enterprise", "/v1/enterprises")
        .body()
        .path("items")
        .path(0)
        .path("id")
        .asText();
  }
}
