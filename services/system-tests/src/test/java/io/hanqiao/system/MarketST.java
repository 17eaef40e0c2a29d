package io.hanqiao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The four markets in the whole system: what is posted in one service is paired with another's. */
@ExtendWith(WholeSystem.class)
class MarketST {

  /** The market a demand is paired in, by the path of its list. */
  private static final Map<String, String> SERVICE_OF =
      Map.of(
          "/v1/financing-needs", "enterprise",
          "/v1/direct-financing-needs", "enterprise",
          "/v1/expert-requests", "enterprise",
          "/v1/challenges", "challenge");

  private final RunningSystem system;
  private final Api api;

  MarketST(RunningSystem system) {
    this.system = system;
    this.api = new Api(system);
  }

  @ParameterizedTest
  @EnumSource
  void aPairingAppearsChangesAndGoes(MarketStory story) throws Exception {
    String owned =
        api.all(story.supplier, story.supplyService, story.parents + "?mine=true")
            .get(0)
            .path("id")
            .asText();
    String firm = api.all("enterprise", "enterprise", "/v1/enterprises").get(0).path("id").asText();
    String supply = post(story.supplier, story.supplyService, story.supplies, story.fits(owned));
    String demand = post("enterprise", story.demandService, story.demands, story.demand(firm));
    String list = story.demands + "/" + demand + "/pairings";
    String pair = list + "/" + supply;

    awaitListed(list, supply, true);
    String supplyPath = story.supplies + "/" + supply;
    change(story, supplyPath, story.doesNotFit(owned));
    awaitListed(list, supply, false);
    assertThat(api.get("enterprise", "matcher", pair).body().path("eligible").asBoolean(true))
        .isFalse();
    change(story, supplyPath, story.fits(owned));
    awaitListed(list, supply, true);
    Api.Answered closed =
        api.post(
            story.supplier,
            story.supplyService,
            supplyPath + "/close",
            "{\"reason\": \"" + story.closeReason + "\"}");
    assertThat(closed.status()).as(closed.body().toString()).isEqualTo(200);
    awaitListed(list, supply, false);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        TopicReader.header(
                            system.kafka(), story.supplyTopic, supply, "ce_eventversion"))
                    .contains("4"));
  }

  @ParameterizedTest
  @EnumSource
  void whoHasNoPartInAMarketPostsNothingThere(MarketStory story) throws Exception {
    for (String user : List.of("auditor", "bank")) {
      assertThat(api.post(user, story.supplyService, story.supplies, "{}").status())
          .as(user)
          .isEqualTo(403);
      assertThat(api.post(user, story.demandService, story.demands, "{}").status())
          .as(user)
          .isEqualTo(403);
    }
  }

  @Test
  void everyDemandHasRankedSuppliesOrTheRulesThatRefused() throws Exception {
    for (Map.Entry<String, String> market : SERVICE_OF.entrySet()) {
      List<JsonNode> open =
          api.all("operator", market.getValue(), market.getKey() + "?status=OPEN");
      assertThat(open).as(market.getKey()).isNotEmpty();
      for (JsonNode demand : open) {
        String path = market.getKey() + "/" + demand.path("id").asText() + "/pairings";
        JsonNode answer = api.get("operator", "matcher", path).body();
        assertThat(answer.path("pairings").size() + answer.path("refusals").size())
            .as(answer.toString())
            .isPositive();
      }
    }
  }

  @Test
  void aRealChallengeHasRankedCandidatesOrIsToldThatNobodySuitsYet() throws Exception {
    List<JsonNode> real =
        api.all("operator", "challenge", "/v1/challenges").stream()
            .filter(challenge -> !challenge.path("inForce").asBoolean())
            .toList();
    assertThat(real).hasSize(18);
    int answered = 0;
    for (JsonNode challenge : real) {
      String path = "/v1/challenges/" + challenge.path("id").asText() + "/pairings";
      JsonNode answer = api.get("operator", "matcher", path).body();
      boolean silent = answer.path("pairings").isEmpty();
      assertThat(answer.path("notice").path("kind").asText())
          .as(challenge.path("title").asText())
          .isEqualTo(silent ? "NOBODY_SUITABLE_YET" : "");
      answered += silent ? 0 : 1;
    }
    assertThat(answered).isBetween(8, 17);
  }

  private String post(String user, String service, String path, String json) throws Exception {
    Api.Answered posted = api.post(user, service, path, json);
    assertThat(posted.status()).as(posted.body().toString()).isEqualTo(201);
    return posted.body().path("id").asText();
  }

  private void change(MarketStory story, String path, String json) throws Exception {
    Api.Answered changed = api.put(story.supplier, story.supplyService, path, json);
    assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
  }

  private void awaitListed(String list, String supply, boolean listed) {
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              JsonNode answer = api.get("enterprise", "matcher", list).body();
              assertThat(answer.has("pairings")).as(answer.toString()).isTrue();
              assertThat(answer.path("pairings").findValuesAsText("supplyId").contains(supply))
                  .as(answer.toString())
                  .isEqualTo(listed);
            });
  }
}
