package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.platform.testing.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Challenges and requests are answered by what texts mean, or with silence. */
@QuarkusTest
class LiveTextsIT {

  private static final String TEA =
      Trade.CHALLENGE
          .demand
          .replace("万瓦级光纤激光器横向模式不稳定抑制", "红茶萎凋时水分不匀，想自动判断萎凋程度")
          .replace("连续出光时光束质量不下降", "含水率测量误差≤2%%");
  private static final String TEA_TEAM =
      Trade.CHALLENGE
          .supply
          .replace("高功率光纤激光团队", "茶叶加工团队")
          .replace("研究掺镱光纤与万瓦级光纤激光器，抑制横向模式不稳定。", "研究茶叶萎凋水分在线检测与萎凋程度判别，含水率误差1.5%%。");

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  private static UUID post(String topic, String state) throws Exception {
    UUID id = UUID.randomUUID();
    Topics.send(topic, id, 1, state.formatted(id, "OPEN"));
    return id;
  }

  @Test
  void whereNobodySuitsTheListSaysSoAndTellsWhenSomebodyAppears() throws Exception {
    UUID laser = Trade.CHALLENGE.supply();
    UUID challenge = post("challenge.challenge", TEA);
    String list = "/v1/challenges/" + challenge + "/pairings";
    await()
        .untilAsserted(
            () ->
                get("enterprise", list)
                    .statusCode(200)
                    .body("notice.kind", equalTo("NOBODY_SUITABLE_YET")));
    assertSilent(list, laser);

    UUID team = post("talent.team", TEA_TEAM);

    await()
        .untilAsserted(
            () ->
                get("enterprise", list)
                    .body("pairings.supply.supplyId", hasItem(team.toString()))
                    .body("notice", nullValue()));
    PublishedEvents.Event told =
        PublishedEvents.of("matcher.pairing", challenge.toString(), 2).get(1);
    assertThat(told.body().toString()).contains(team.toString());
    get("enterprise", list)
        .body(
            "pairings[0].criteria.find { it.id == 'challenge.demand.text' }.reason",
            allOf(
                containsString("共同用语："),
                containsString("萎凋"),
                containsString("需求中最接近的一句：“"),
                containsString("含水率误差1.5%"),
                containsString("达到"),
                not(containsString("相似度"))));
    assertReasonsPartByPart(list + "/" + team);
  }

  private static void assertReasonsPartByPart(String pair) {
    String text = "criteria.find { it.id == 'challenge.demand.text' }";
    JsonPath told =
        get("enterprise", pair)
            .body(text + ".evidence.terms", hasItem(containsString("萎凋")))
            .body(text + ".evidence.sentences[0].answered", containsString("茶叶萎凋"))
            .body(text + ".evidence.figures[0].asked", containsString("≤2%"))
            .body(text + ".evidence.figures[0].stated", containsString("1.5%"))
            .body(text + ".evidence.figures[0].outcome", equalTo("MET"))
            .body("criteria.find { it.id == 'challenge.demand.sector' }.evidence", nullValue())
            .extract()
            .jsonPath();
    assertThat(told.getList(text + ".evidence.parts.part"))
        .containsExactly("START", "MEANING", "DISTINCTION", "WORDS", "FIELD", "FIGURES");
    assertThat(
            told.getList(text + ".evidence.parts.points", Integer.class).stream()
                .mapToInt(points -> points)
                .sum())
        .isEqualTo(told.getInt(text + ".points"));
  }

  private static void assertSilent(String list, UUID laser) {
    get("enterprise", list)
        .body("pairings", empty())
        .body("eligible", equalTo(0))
        .body("notice.text", containsString("暂无合适团队"))
        .body("refusals.rule", hasItem("challenge.text-suits"));
    get("enterprise", list + "/" + laser)
        .body("eligible", equalTo(false))
        .body("rules.find { it.id == 'challenge.text-suits' }.outcome", equalTo("FAILED"));
    get("enterprise", list + "/" + laser + "/changes")
        .statusCode(200)
        .body("sets", empty())
        .body("obstacles.rule", hasItem("challenge.text-suits"));
  }

  @Test
  void whatIsNotEncodedYetIsOnNoListAndItsOwnListSaysSo() throws Exception {
    String pending =
        Trade.CHALLENGE.supply.replace("\"synthetic\"", "\"encodedText\": null, \"synthetic\"");
    UUID challenge = Trade.CHALLENGE.demand();
    UUID team = post("talent.team", pending);
    String list = "/v1/challenges/" + challenge + "/pairings";
    String own = "/v1/solvers/" + team + "/pairings";
    await()
        .untilAsserted(
            () ->
                get("institution", own)
                    .statusCode(200)
                    .body("notice.kind", equalTo("TEXT_NOT_ENCODED"))
                    .body("pairings", empty()));
    await().untilAsserted(() -> get("enterprise", list + "/" + team).statusCode(200));
    get("enterprise", list + "/" + team)
        .body("eligible", equalTo(false))
        .body("rules.find { it.id == 'challenge.text-suits' }.outcome", equalTo("FACT_MISSING"))
        .body("rules.find { it.id == 'challenge.text-suits' }.remedy", nullValue());

    Trade.CHALLENGE.supply(team, 2, "OPEN");

    await()
        .untilAsserted(
            () ->
                get("institution", own)
                    .body("pairings.demand.demandId", hasItem(challenge.toString())));
    get("institution", own).body("notice", nullValue());
  }

  @Test
  void vectorsOfOtherWordsAreTakenAsNone() throws Exception {
    UUID team = UUID.randomUUID();
    String told = Encoded.state("talent.team", Trade.CHALLENGE.supply.formatted(team, "OPEN"));
    Topics.send("talent.team", team, 1, told.replace("掺镱光纤", "掺铥光纤"));
    await()
        .untilAsserted(
            () ->
                get("institution", "/v1/solvers/" + team + "/pairings")
                    .statusCode(200)
                    .body("notice.kind", equalTo("TEXT_NOT_ENCODED")));
  }

  @Test
  void anInstitutionIsToldOfARequestWhenItsWordsAreEncoded() throws Exception {
    Trade trade = Trade.SECONDMENT;
    UUID expert = trade.supply();
    UUID request =
        post(
            trade.demandTopic,
            trade.demand.replace("\"synthetic\"", "\"encodedText\": null, \"synthetic\""));
    String own = trade.supplies + expert + "/pairings";
    await()
        .untilAsserted(
            () ->
                get("enterprise", trade.demands + request + "/pairings")
                    .statusCode(200)
                    .body("notice.kind", equalTo("TEXT_NOT_ENCODED")));
    get("institution", own).body("pairings.demand.demandId", not(hasItem(request.toString())));

    Topics.send(trade.demandTopic, request, 2, trade.demand.formatted(request, "OPEN"));

    await()
        .untilAsserted(
            () ->
                get("institution", own)
                    .statusCode(200)
                    .body("pairings.demand.demandId", hasItem(request.toString())));
    get("enterprise", trade.demands + request + "/pairings")
        .body("pairings.supply.supplyId", hasItem(expert.toString()));
  }
}
