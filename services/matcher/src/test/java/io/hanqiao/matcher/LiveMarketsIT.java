package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In every market a pairing appears, changes and goes, and each side reads its own list only. */
@QuarkusTest
class LiveMarketsIT {

  @TestHTTPResource("/")
  URI service;

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create(
        Set.of(
            "enterprise.profile",
            "enterprise.financing-need",
            "enterprise.expert-request",
            "enterprise.supplier-edge",
            "credit.guarantor",
            "credit.line",
            "credit.offer",
            "fund.mandate",
            "challenge.challenge",
            "talent.institution",
            "talent.team",
            "enterprise.capability",
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

  @Test
  void whoseOwnTermsKeepItFromEveryDemandIsToldSo() throws Exception {
    Trade trade = Trade.SECONDMENT;
    UUID fits = trade.supply();
    UUID tooOld = UUID.randomUUID();
    Topics.send(
        trade.supplyTopic,
        tooOld,
        1,
        trade
            .supply
            .formatted(tooOld, "OPEN")
            .replace("FROM_36_TO_40", "FROM_46_TO_50")
            .replace("\"homeConsent\": true,", ""));
    var unused = trade.demand();

    await()
        .untilAsserted(
            () ->
                get(trade.supplyUser, trade.supplies + tooOld + "/pairings")
                    .statusCode(200)
                    .body("obstacles.rule", hasItems("secondment.age-limit"))
                    .body("obstacles.rule", hasItems("secondment.home-consent"))
                    .body("obstacles.size()", equalTo(2), "pairings.size()", equalTo(0))
                    .body("obstacles[0].supplySays", not(equalTo("")))
                    .body("obstacles[0].remedy", nullValue())
                    .body("obstacles[1].remedy", notNullValue()));
    await()
        .untilAsserted(
            () ->
                get(trade.supplyUser, trade.supplies + fits + "/pairings")
                    .statusCode(200)
                    .body("obstacles.size()", equalTo(0)));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasErasedIsOnNoListAndItsOwnListIsEmptied(Trade trade) throws Exception {
    UUID supply = trade.supply();
    UUID demand = trade.demand();
    String ofDemand = trade.demands + demand + "/pairings";
    String ofSupply = trade.supplies + supply + "/pairings";
    await()
        .untilAsserted(
            () ->
                get(trade.supplyUser, ofSupply)
                    .statusCode(200)
                    .body("pairings.demand.demandId", hasItem(demand.toString())));
    await().untilAsserted(() -> get("enterprise", ofDemand).statusCode(200));

    String erased = trade.demandType.replaceFirst("[a-z]+[.]v1$", "erased.v1");
    Topics.send(trade.demandTopic, erased, demand, 2, "{}");

    await()
        .untilAsserted(
            () ->
                get(trade.supplyUser, ofSupply)
                    .statusCode(200)
                    .body("pairings.demand.demandId", not(hasItem(demand.toString()))));
    await()
        .untilAsserted(
            () ->
                get("enterprise", ofDemand)
                    .statusCode(200)
                    .body("eligible", equalTo(0), "pairings.size()", equalTo(0)));
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
        .body("rules.size()", greaterThan(0), "bands.size()", greaterThan(0))
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

  @Test
  void aStreamEndsWithTheTokenItWasOpenedWith() throws Exception {
    Trade trade = Trade.INVESTMENT;
    UUID demand = trade.demand();
    await()
        .untilAsserted(
            () -> get("enterprise", trade.demands + demand + "/pairings").statusCode(200));
    long end = Instant.now().getEpochSecond() + 4;
    String token =
        TestInfrastructure.get()
            .token(Map.of("org", Trade.FIRM, "roles", List.of("enterprise"), "exp", end));
    HttpURLConnection stream =
        (HttpURLConnection)
            service.resolve(trade.demands + demand + "/pairing-changes").toURL().openConnection();
    stream.setRequestProperty("Authorization", "Bearer " + token);
    stream.setReadTimeout(60_000);

    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(next(lines)).contains("\"version\":");
      assertThat(lines.lines().filter(line -> line.startsWith("data:"))).isEmpty();
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
