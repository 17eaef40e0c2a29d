package io.hanqiao.fund;

import static io.hanqiao.fund.Requests.FUNDS;
import static io.hanqiao.fund.Requests.fullFund;
import static io.hanqiao.fund.Requests.made;
import static io.hanqiao.fund.Requests.minimalFund;
import static io.hanqiao.fund.Requests.put;
import static io.hanqiao.fund.Requests.registeredManager;
import static io.hanqiao.fund.Requests.step;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The money of funds and their place in the tree. */
@QuarkusTest
class FundMoneyIT {

  @Test
  void dryPowderAndUncalledMoneyAreShownApartAndUnknownWhereAPartIsUnknown() {
    String manager = registeredManager("江城创投（演示）");
    String path = FUNDS + "/" + made("fund", FUNDS, fullFund(manager));
    get("fund", path)
        .body("dryPowder", equalTo("50000000.00"), "uncalled", equalTo("87500000.00"))
        .body("commitment", equalTo("250000000.00"), "endsOn", equalTo("2030-06-30"));

    ObjectNode silent = fullFund(manager);
    silent.remove("reserved");
    silent.remove("lifeYears");
    put("fund", path, "\"1\"", silent)
        .statusCode(200)
        .body("reserved", nullValue(), "dryPowder", nullValue(), "endsOn", nullValue())
        .body("uncalled", equalTo("87500000.00"));
    put("fund", path, "\"2\"", minimalFund(manager))
        .statusCode(200)
        .body("commitment", nullValue(), "uncalled", nullValue(), "lookThrough", nullValue());
  }

  @Test
  void theSummaryAddsEachNumberByItselfPerStructureAndLookedThroughFundsApart() {
    String manager = registeredManager("江城创投（演示）");
    Map<String, Object> direct = sums("DIRECT_FUND", false);
    Map<String, Object> above = sums("FUND_OF_FUNDS", false);
    Map<String, Object> through = sums("FUND_OF_FUNDS", true);
    made("fund", FUNDS, fullFund(manager).put("structure", "DIRECT_FUND"));
    made("fund", FUNDS, minimalFund(manager).put("structure", "DIRECT_FUND"));
    made(
        "fund",
        FUNDS,
        minimalFund(manager)
            .put("structure", "FUND_OF_FUNDS")
            .put("lookThrough", true)
            .put("commitment", "9000000000.00"));
    String gone = made("fund", FUNDS, fullFund(manager).put("structure", "DIRECT_FUND"));
    step("fund", FUNDS + "/" + gone, "close", "LIQUIDATED").statusCode(200);

    Map<String, Object> now = sums("DIRECT_FUND", false);
    assertThat(grown(direct, now, "commitment")).isEqualByComparingTo("250000000.00");
    assertThat(grown(direct, now, "government")).isEqualByComparingTo("105000000.00");
    assertThat(grown(direct, now, "social")).isEqualByComparingTo("145000000.00");
    assertThat(grown(direct, now, "paidIn")).isEqualByComparingTo("162500000.00");
    assertThat(grown(direct, now, "invested")).isEqualByComparingTo("97500000.00");
    assertThat(grown(direct, now, "reserved")).isEqualByComparingTo("15000000.00");
    assertThat(grown(direct, now, "dryPowder")).isEqualByComparingTo("50000000.00");
    assertThat(grown(direct, now, "count")).isEqualByComparingTo("2");
    assertThat(stated(now) - stated(direct)).isEqualTo(1);
    assertThat(sums("FUND_OF_FUNDS", false)).isEqualTo(above);
    assertThat(grown(through, sums("FUND_OF_FUNDS", true), "commitment"))
        .isEqualByComparingTo("9000000000.00");
    assertThat(sums("FUND_OF_FUNDS", true).get("dryPowder")).isNull();
  }

  @Test
  void theSummaryIsForFundsTheBureauAndTheAuditor() {
    for (String reader : new String[] {"fund", "operator", "auditor"}) {
      get(reader, FUNDS + "/summary").statusCode(200);
    }
    for (String other : new String[] {"enterprise", "bank", "institution"}) {
      get(other, FUNDS + "/summary").statusCode(403);
    }
  }

  @Test
  void aFundStandsBelowAFundOfFundsOnly() {
    String manager = registeredManager("江城创投（演示）");
    String above = made("fund", FUNDS, minimalFund(manager).put("structure", "FUND_OF_FUNDS"));
    String sub = made("fund", FUNDS, minimalFund(manager).put("parentFundId", above));

    get("fund", FUNDS + "/" + sub).body("parentFundId", equalTo(above));
    refused(minimalFund(manager).put("parentFundId", sub), "parentFundId");
    refused(minimalFund(manager).put("parentReference", "nobody's"), "parentReference");
    refused(
        minimalFund(manager).put("structure", "DIRECT_FUND").put("parentFundId", above),
        "parentFundId");
  }

  @Test
  void fundsOfFundsStandInNoCircleEvenIfTwoEditsWouldCloseItTogether() {
    String manager = registeredManager("江城创投（演示）");
    ObjectNode body = minimalFund(manager).put("structure", "FUND_OF_FUNDS");
    String top = made("fund", FUNDS, body);
    String middle = made("fund", FUNDS, body.deepCopy().put("parentFundId", top));
    String other = made("fund", FUNDS, body);

    for (String below : new String[] {top, middle}) {
      put("fund", FUNDS + "/" + top, "\"1\"", body.deepCopy().put("parentFundId", below))
          .statusCode(422)
          .body("errors.field", contains("parentFundId"));
    }
    Function<String[], CompletableFuture<Integer>> hang =
        pair ->
            CompletableFuture.supplyAsync(
                () ->
                    put(
                            "fund",
                            FUNDS + "/" + pair[0],
                            "\"1\"",
                            body.deepCopy().put("parentFundId", pair[1]))
                        .extract()
                        .statusCode());
    List<CompletableFuture<Integer>> both =
        Stream.of(new String[] {top, other}, new String[] {other, middle}).map(hang).toList();

    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 422);
  }

  private static void refused(ObjectNode body, String field) {
    post("fund", FUNDS, body.toString()).statusCode(422).body("errors.field", contains(field));
  }

  private static Map<String, Object> sums(String structure, boolean lookThrough) {
    JsonPath summary = get("operator", FUNDS + "/summary").statusCode(200).extract().jsonPath();
    Map<String, Object> found =
        summary.getMap(
            "structures.find { it.structure == '%s' && it.lookThrough == %s }"
                .formatted(structure, lookThrough));
    return found == null ? Map.of() : found;
  }

  private static BigDecimal grown(
      Map<String, Object> before, Map<String, Object> now, String number) {
    return amount(now, number).subtract(amount(before, number));
  }

  private static BigDecimal amount(Map<String, Object> sums, String number) {
    Object value = sums.get(number);
    return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
  }

  private static int stated(Map<String, Object> sums) {
    return sums.get("statedBy") instanceof Map<?, ?> by ? (Integer) by.get("dryPowder") : 0;
  }
}
