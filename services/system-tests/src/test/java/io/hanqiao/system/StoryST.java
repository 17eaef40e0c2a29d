package io.hanqiao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WholeSystem.class)
class StoryST {

  private static final String OFFER =
      """
      {"bankId": "%s", "name": "系统测试设备贷", "inForce": true, "purposes": ["EQUIPMENT_UPGRADE"],
       "amountMin": "1000000.00", "amountMax": "9000000.00", "termMaxMonths": 60,
       "rate": {"kind": "LPR_SPREAD", "minBp": -80, "maxBp": -60}, "decisionDays": 1,
       "securityTypes": ["UNSECURED"], "serviceDivisions": ["42"], "synthetic": true}
      """;
  private static final String NEED =
      """
      {"enterpriseId": "%s", "purpose": "EQUIPMENT_UPGRADE", "amount": "5000000.00",
       "termMonths": 36, "securityTypes": ["UNSECURED"]}
      """;

  private final RunningSystem system;
  private final Api api;

  StoryST(RunningSystem system) {
    this.system = system;
    this.api = new Api(system);
  }

  @Test
  void aPostedNeedIsPairedWithinASecondAndBothSidesSeeIt() throws Exception {
    String offer = postOffer();
    String firm = firm();
    List<Long> millis = new ArrayList<>();
    String need = "";
    for (int i = 0; i < 5; i++) {
      JsonNode posted =
          api.post("enterprise", "enterprise", "/v1/financing-needs", NEED.formatted(firm)).body();
      need = posted.path("id").asText();
      Instant computed = Instant.parse(paired(need, offer).path("computedAt").asText());
      Instant created = Instant.parse(posted.path("createdAt").asText());
      millis.add(Duration.between(created, computed).toMillis());
    }
    Collections.sort(millis);
    assertThat(millis.get(2)).as("posted to paired, ms: %s", millis).isLessThanOrEqualTo(1_000);
    JsonNode seen = api.get("bank", "matcher", "/v1/credit-offers/" + offer + "/pairings").body();
    assertThat(seen.path("pairings").findValuesAsText("demandId")).contains(need);
    assertThat(seen.toString()).doesNotContain(firm);
  }

  @Test
  void oneTraceLeadsFromTheRequestThroughKafkaToTheStoredPairing() throws Exception {
    String trace = UUID.randomUUID().toString().replace("-", "");
    String traceparent = "00-" + trace + "-b7ad6b7169203331-01";
    String offer = postOffer();
    String need =
        api.postTraced(
                "enterprise",
                "enterprise",
                "/v1/financing-needs",
                NEED.formatted(firm()),
                traceparent)
            .body()
            .path("id")
            .asText();
    JsonNode unused = paired(need, offer);
    for (String topic : List.of("enterprise.financing-need", "matcher.pairing")) {
      await()
          .untilAsserted(
              () ->
                  assertThat(TopicReader.header(system.kafka(), topic, need, "traceparent"))
                      .as(topic)
                      .contains(trace));
    }
  }

  @Test
  void theRealProductsAreThereAndLabelledAsNotInForce() throws Exception {
    List<JsonNode> offers = api.all("operator", "credit", "/v1/credit-offers");
    assertThat(offers).filteredOn(offer -> !offer.path("inForce").asBoolean()).hasSize(58);
  }

  @Test
  void thePortalTellsTheSameStoryInABrowser() throws Exception {
    JsonNode found = Browser.tells("story.mjs", system);
    assertThat(found.path("pairings").asInt()).isPositive();
    assertThat(found.path("explained").asInt()).isPositive();
    for (JsonNode cookie : found.path("cookies")) {
      assertThat(cookie.path("httpOnly").asBoolean()).as(cookie.toString()).isTrue();
    }
  }

  private JsonNode paired(String need, String offer) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .until(
            () ->
                api.get("enterprise", "matcher", "/v1/financing-needs/" + need + "/pairings")
                    .body(),
            answer -> answer.path("pairings").findValuesAsText("supplyId").contains(offer));
  }

  private String postOffer() throws Exception {
    JsonNode banks = api.get("bank", "credit", "/v1/banks?limit=100").body().path("items");
    String own = "";
    for (JsonNode bank : banks) {
      own = bank.path("ownerOrg").asText().endsWith("b001") ? bank.path("id").asText() : own;
    }
    Api.Answered posted = api.post("bank", "credit", "/v1/credit-offers", OFFER.formatted(own));
    assertThat(posted.status()).as(posted.body().toString()).isEqualTo(201);
    return posted.body().path("id").asText();
  }

  private String firm() throws Exception {
    JsonNode firms = api.get("enterprise", "enterprise", "/v1/enterprises").body();
    return firms.path("items").path(0).path("id").asText();
  }
}
