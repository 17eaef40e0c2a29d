package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of the other side a record says what the explanation says; strangers read none. */
@QuarkusTest
class DecisionSidesIT {

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  @Test
  void aFirmReadsNothingOfABankThatTheExplanationDoesNotSay() throws Exception {
    UUID anchor = UUID.randomUUID();
    UUID need = Loans.need("RND");
    UUID offer = Loans.offerUnderLimit("RND", anchor, "765432100.00");
    String decisions = Loans.decisions(need, offer);
    await()
        .untilAsserted(
            () ->
                get("enterprise", Loans.pairings(need) + "/" + offer)
                    .body(
                        "rules.find { it.id == 'lending.anchor-limit-left' }.supplySays",
                        equalTo("对1家核心企业有集团额度")));

    String acted =
        post("enterprise", decisions, "{\"action\": \"APPLY\"}")
            .statusCode(201)
            .extract()
            .asString();
    String id = JsonPath.from(acted).getString("decisionId");
    String record = "/v1/decisions/" + id;
    String read =
        get("enterprise", record)
            .statusCode(200)
            .body("supplyFacts", nullValue(), "demandFacts.request.amountFen", notNullValue())
            .extract()
            .asString();

    assertThat(acted + read).doesNotContain("limitsFen", anchor.toString(), "76543210000");
    assertThat(Stored.inputs(id).supply()).contains("\"" + anchor + "\":76543210000");
    get("bank", record)
        .statusCode(200)
        .body("supplyFacts.anchors.limitsFen.'" + anchor + "'", equalTo(76_543_210_000L))
        .body("demandFacts", nullValue());
    assertNobodyElseReads(record, List.of("enterprise2", "bank2", "lessor", "fund", "institution"));
  }

  @ParameterizedTest
  @EnumSource
  void inEveryMarketASideReadsItsOwnFactsAlone(Trade trade) throws Exception {
    UUID supply = trade.supply();
    UUID demand = trade.demand();
    String pair = trade.demands + demand + "/pairings/" + supply;
    await().untilAsserted(() -> get("enterprise", pair).statusCode(200));

    String acted =
        post("enterprise", pair + "/decisions", "{\"action\": \"DECLINE\"}")
            .statusCode(201)
            .body("supplyFacts", nullValue(), "demandFacts", notNullValue())
            .extract()
            .asString();
    String record = "/v1/decisions/" + JsonPath.from(acted).getString("decisionId");
    String told =
        get(trade.supplyUser, record)
            .statusCode(200)
            .body("supplyFacts", notNullValue(), "demandFacts", nullValue())
            .extract()
            .asString();

    // Of the supply: how it is kept, an expert's age. Of the demand: a valuation, a problem's
    // words.
    assertThat(acted).doesNotContain("fundId", "minBudgetFen", "ageBand", "FROM_36_TO_40");
    assertThat(told).doesNotContain("valuation", "150000000", "焦点移动");
    List<String> strangers =
        Stream.of("enterprise2", "bank", "bank2", "lessor", "fund", "institution")
            .filter(user -> !user.equals(trade.supplyUser))
            .toList();
    assertNobodyElseReads(record, strangers);
  }

  private static void assertNobodyElseReads(String record, List<String> strangers) {
    strangers.forEach(user -> get(user, record).statusCode(404));
    List.of("operator", "auditor", "guarantor").forEach(user -> get(user, record).statusCode(403));
  }
}
