package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In every market a pairing appears, changes and goes, and each side reads its own list only. */
@QuarkusTest
class LiveMarketsIT {

  private static final String FIRM = "01930000-0000-7000-8000-00000000e001";
  private static final String FUND = "01930000-0000-7000-8000-00000000f001";
  private static final String INSTITUTION = "01930000-0000-7000-8000-00000000a001";

  @TestHTTPResource("/")
  URI service;

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
      return json.replace("FIRM", FIRM)
          .replace("FUND_ORG", FUND)
          .replace("INSTITUTION", INSTITUTION);
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

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create(
        Set.of(
            "enterprise.profile",
            "enterprise.financing-need",
            "enterprise.expert-request",
            "credit.offer",
            "fund.mandate",
            "challenge.challenge",
            "talent.institution",
            "talent.team",
            "talent.achievement",
            "talent.expert"));
  }

  @ParameterizedTest
  @EnumSource
  void aPairingAppearsAndGoesWithItsSupply(Trade trade) throws Exception {
    UUID supply = trade.supply();
    UUID demand = trade.demand();
    String list = trade.demands + demand + "/pairings";

    await()
        .untilAsserted(
            () ->
                get("enterprise", list)
                    .statusCode(200)
                    .body("pairings.supply.supplyId", hasItem(supply.toString())));
    get(trade.supplyUser, trade.supplies + supply + "/pairings")
        .statusCode(200)
        .body("pairings.demand.demandId", hasItem(demand.toString()));

    trade.supply(supply, 2, "CLOSED");

    await()
        .untilAsserted(
            () ->
                get("enterprise", list)
                    .body("pairings.supply.supplyId", not(hasItem(supply.toString()))));
  }

  @ParameterizedTest
  @EnumSource
  void aListIsForItsOwnerOnly(Trade trade) throws Exception {
    UUID supply = trade.supply();
    UUID demand = trade.demand();
    String list = trade.demands + demand + "/pairings";

    await().untilAsserted(() -> get("enterprise", list).statusCode(200));
    get("operator", list).statusCode(200);
    get("enterprise2", list).statusCode(404);
    get("bank", list).statusCode(403);
    get("enterprise2", list + "/" + supply).statusCode(404);
    await()
        .untilAsserted(
            () -> get(trade.supplyUser, trade.supplies + supply + "/pairings").statusCode(200));
    get("bank", trade.supplies + supply + "/pairings").statusCode(403);
    get("enterprise2", trade.demands + demand + "/pairing-changes").statusCode(404);
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleAndCriterionOfAPairIsExplained(Trade trade) throws Exception {
    UUID supply = trade.supply();
    UUID demand = trade.demand();
    String pair = trade.demands + demand + "/pairings/" + supply;

    await().untilAsserted(() -> get("enterprise", pair).statusCode(200));
    get("enterprise", pair)
        .body("eligible", equalTo(true))
        .body("rules.sentence", everyItem(notNullValue()))
        .body("bands.band", everyItem(notNullValue()));
    if (trade == Trade.SECONDMENT) {
      get("enterprise", pair).body("score", nullValue()).body("criteria.size()", equalTo(0));
    } else {
      int score = get("enterprise", pair).extract().path("score");
      int sum = get("enterprise", pair).extract().path("criteria.points.sum()");
      assertThat(sum).isEqualTo(score);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aListIsToldAsItsSchemaSays(Trade trade) throws Exception {
    trade.supply();
    UUID demand = trade.demand();

    PublishedEvents.Event told = PublishedEvents.of("matcher.pairing", demand.toString(), 1).get(0);

    assertThat(EventSchemas.flaws("matcher.pairing", told.type(), told.body())).isEmpty();
    assertThat(told.body().path("market").asText()).isEqualToIgnoringCase(trade.name());
  }

  @Test
  void whoWatchesAListIsToldItsNewVersion() throws Exception {
    Trade trade = Trade.INVESTMENT;
    UUID demand = trade.demand();
    String list = trade.demands + demand + "/pairings";
    await().untilAsserted(() -> get("enterprise", list).statusCode(200));
    int version = get("enterprise", list).extract().path("version");
    HttpURLConnection stream =
        (HttpURLConnection)
            service.resolve(trade.demands + demand + "/pairing-changes").toURL().openConnection();
    stream.setRequestProperty(
        "Authorization", "Bearer " + TestInfrastructure.get().token("enterprise"));
    stream.setReadTimeout(20_000);

    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(next(lines)).contains("\"version\":" + version);
      trade.supply();
      assertThat(next(lines)).contains("\"version\":" + (version + 1));
    } finally {
      stream.disconnect();
    }
  }

  private static String next(BufferedReader lines) throws Exception {
    String line = lines.readLine();
    while (line != null && !line.startsWith("data:")) {
      line = lines.readLine();
    }
    return String.valueOf(line);
  }
}
