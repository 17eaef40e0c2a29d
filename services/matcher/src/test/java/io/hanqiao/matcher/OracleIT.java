package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A bank bisects the figures of a firm it is after: offers and previews with every threshold, cut
 * down to the firm's place, line, purpose and amount. Whatever the firm's figures are, it sees the
 * same.
 */
@QuarkusTest
class OracleIT {

  private static final ConditionFactory PATIENT = await().atMost(Duration.ofMinutes(1));

  private static Crowd crowd;
  private static Attack attack;
  private static int target;
  private static int loner;

  @TestHTTPResource("/")
  URI service;

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  @AfterAll
  static void attackEnds() {
    attack.end();
  }

  /** Six firms of one place and line, and one in a line that is its own. */
  @BeforeEach
  void marketStands() throws Exception {
    if (crowd != null) {
      return;
    }
    Crowd firms = new Crowd();
    for (int i = 0; i < 6; i++) {
      firms.add("13", "RND", "2500000.00");
    }
    target = firms.add("13", "MERGER", "45000000.00");
    loner = firms.add("15", "EXPORT", "250000000.00");
    firms.tell();
    attack = new Attack(service);
    attack.stand(firms.line(target), "MERGER", "40000000.00", "60000000.00");
    attack.stand(firms.line(loner), "EXPORT", "200000000.00", "300000000.00");
    PATIENT.untilAsserted(() -> attack.assertListed(firms.need(target), firms.need(loner)));
    attack.watch();
    PATIENT.untilAsserted(() -> assertThat(attack.heard()).hasSize(attack.streams()));
    firms.awaitTold(attack.anyOffer());
    crowd = firms;
  }

  @Test
  void whoeverOfACrowdHasWhichFiguresTheBankSeesTheSame() throws Exception {
    Random random = new Random(7);
    List<String> before = attack.transcript();
    List<Integer> members = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
    for (int round = 0; round < 3; round++) {
      long listed = crowd.versionOf(target);
      List<Figures> figures = new ArrayList<>(crowd.figures(members));
      Collections.rotate(figures, 1 + random.nextInt(5));
      crowd.give(members, figures);
      crowd.awaitTold(attack.anyOffer());
      // The firm's own list stirs: what the bank is shown had every chance to stir as well.
      PATIENT.untilAsserted(() -> assertThat(crowd.versionOf(target)).isGreaterThan(listed));

      assertThat(attack.transcript()).as("round %d", round).isEqualTo(before);
    }
    assertThat(attack.heard()).as("what the streams told").hasSize(attack.streams());
  }

  @Test
  void ofAFirmWithoutACrowdTheBankSeesTheSameWhateverItsFigures() throws Exception {
    List<String> before = attack.transcript();
    for (Figures figures : List.of(Figures.NOTHING, Figures.LARGE, Figures.SMALL)) {
      crowd.give(List.of(loner), List.of(figures));
      crowd.awaitTold(attack.anyOffer());

      assertThat(attack.transcript()).as(figures.toString()).isEqualTo(before);
    }
  }

  /**
   * A bank stood an offer for every threshold: exact counts would say which of them a firm keeps.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"bank", "bank2", "lessor", "guarantor", "fund", "institution", "enterprise"})
  void theExactGapIsForNobodyWhoseOwnPostingsMoveIt(String user) {
    for (String format : List.of("", "?format=json", "?format=csv")) {
      for (String language : List.of("zh", "en")) {
        as(user)
            .header("Accept-Language", language)
            .get("/v1/gap-map" + format)
            .then()
            .statusCode(403)
            .contentType("application/problem+json")
            .header("Content-Language", language)
            .body("title", equalTo(language.equals("zh") ? "无权进行此操作" : "Not allowed"))
            .body("unmet", nullValue());
      }
    }
    get("operator", "/v1/gap-map").statusCode(200).body("needs", greaterThan(0));
  }

  @Test
  void countsAreToldInFivesAndFewerThanFiveAreNot() {
    String draft =
        """
        {"name": "测算", "inForce": true, "purposes": ["RND"], "industries": ["13"],
         "amountMax": "3000000.00"}
        """;
    post("bank", "/v1/credit-offer-previews", draft)
        .statusCode(200)
        .body("mayFit.count", equalTo(5), "openNeeds.count", greaterThan(0));
    post("bank", "/v1/credit-offer-previews", draft.replace("RND", "MERGER"))
        .body("mayFit.count", nullValue(), "passing.count", nullValue());
    post("bank", "/v1/credit-offer-previews", draft.replace("purposes", "purpose"))
        .statusCode(422)
        .body("errors.field", hasItem("purpose"));
    post("enterprise", "/v1/credit-offer-previews", draft).statusCode(403);
    get("bank2", "/v1/credit-offers/" + attack.anyOffer() + "/reach").statusCode(404);
    get("bank", "/v1/credit-offers/" + UUID.randomUUID() + "/reach").statusCode(404);
  }

  @Test
  void whoAsksTooOftenIsToldWhenToAskAgain() {
    int asked = 0;
    String draft = "{\"minAnnualRevenue\": \"%d.00\"}";
    while (post("bank2", "/v1/credit-offer-previews", draft.formatted(asked)).extract().statusCode()
        == 200) {
      asked++;
      assertThat(asked).isLessThan(800);
    }
    assertThat(asked).isGreaterThanOrEqualTo(500);
    String wait =
        post("bank2", "/v1/credit-offer-previews", draft.formatted(1))
            .statusCode(429)
            .body("code", equalTo("too-many-requests"))
            .extract()
            .header("Retry-After");
    assertThat(Integer.parseInt(wait)).isBetween(1, 10);
    post("bank2", "/v1/credit-offer-previews", "{\"purposes\": [null], \"rate\": {}}")
        .statusCode(422)
        .body("errors.field", equalTo(List.of("purposes[0]", "rate.kind")));
  }
}
