package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Banks' pledges, guarantors, funds and needs of equity against the figures of the documents. */
class CapitalAcceptanceTest {
  private static final int WHOLE = 4_000;

  @Test
  void twentyThreeBanksPledgedTwoThousandAndThirtySixYiAndNoneIsBoundByIt() throws IOException {
    List<JsonNode> pledges = where(Route.CREDIT_LINES, "kind", "PLEDGED_QUOTA");

    assertThat(pledges).hasSize(23);
    assertThat(sum(pledges, "amount")).isEqualByComparingTo("203600000000.00");
    assertThat(pledges)
        .allMatch(line -> line.has("binding") && !line.path("binding").asBoolean())
        .allMatch(line -> line.path("campaign").asText().startsWith("2024"));
    assertThat(where(Route.CREDIT_LINES, "kind", "ANCHOR_GROUP_LIMIT"))
        .isNotEmpty()
        .allMatch(line -> line.path("binding").asBoolean());
  }

  @Test
  void oneHundredFortySixFundsHoldThreeHundredSixtyFourYiOfPublicMoney() throws IOException {
    List<JsonNode> funds =
        Seeds.drawn(WHOLE, Route.FUNDS).stream()
            .filter(fund -> fund.path("category").asText().matches("F\\d{2}"))
            .toList();
    List<JsonNode> counted = funds.stream().filter(f -> !f.has("lookThrough")).toList();

    assertThat(funds).hasSize(146);
    assertThat(counted).hasSize(134);
    assertThat(sum(counted, "governmentCommitment")).isEqualByComparingTo("36400000000.00");
    assertThat(sum(counted, "socialCommitment")).isEqualByComparingTo("163700000000.00");
    assertThat(sum(counted, "commitment")).isEqualByComparingTo("200100000000.00");
    assertThat(percent(sum(counted, "paidIn"), sum(counted, "commitment"))).isBetween(62, 68);
    assertThat(percent(sum(counted, "invested"), sum(counted, "paidIn"))).isBetween(57, 63);
    assertThat(counted).allSatisfy(CapitalAcceptanceTest::addsUp);
  }

  @Test
  void publicMoneyIsAFifthOfAFundAtMostButForSeedsAngelsAndTransfer() throws IOException {
    assertThat(Seeds.drawn(WHOLE, Route.FUNDS))
        .filteredOn(fund -> fund.path("category").asText().compareTo("F07") >= 0)
        .allSatisfy(
            fund ->
                assertThat(percentUp(amount(fund, "governmentCommitment"), fund))
                    .isLessThanOrEqualTo(20));
  }

  @Test
  void everySubFundHasAFundOfFundsBehindItAndEveryFundThatInvestsInFirmsAMandate()
      throws IOException {
    List<JsonNode> funds = Seeds.drawn(WHOLE, Route.FUNDS);
    Map<String, String> structures =
        funds.stream()
            .collect(
                Collectors.toMap(
                    f -> f.path("reference").asText(), f -> f.path("structure").asText()));
    Set<String> wanting =
        Seeds.drawn(WHOLE, Route.MANDATES).stream()
            .map(mandate -> mandate.path("fundReference").asText())
            .collect(Collectors.toSet());

    assertThat(funds)
        .filteredOn(f -> f.path("structure").asText().equals("SUB_FUND"))
        .allSatisfy(
            f ->
                assertThat(structures.get(f.path("parentReference").asText()))
                    .isEqualTo("FUND_OF_FUNDS"));
    assertThat(funds)
        .filteredOn(f -> !f.path("structure").asText().equals("FUND_OF_FUNDS"))
        .allMatch(f -> wanting.contains(f.path("reference").asText()));
  }

  @Test
  void theFivePairsOfStageAndSectorThatNobodyFinancesStayEmpty() throws IOException {
    Set<String> financed = new HashSet<>();
    for (JsonNode mandate : Seeds.drawn(WHOLE, Route.MANDATES)) {
      for (JsonNode stage : mandate.path("stages")) {
        mandate
            .path("sectors")
            .forEach(sector -> financed.add(stage.asText() + " " + sector.asText()));
      }
    }

    assertThat(financed)
        .doesNotContain(
            "SEED NEW_MATERIALS",
            "SEED CONSUMER_GOODS",
            "START_UP SMART_CONSTRUCTION",
            "GROWTH GEOSPATIAL",
            "MATURE MEDICAL_DEVICES")
        .hasSizeGreaterThanOrEqualTo(4 * 13 - 8);
  }

  @Test
  void oneHundredFiveFirmsAskForWhatNoBankGives() throws IOException {
    List<JsonNode> needs = Seeds.drawn(WHOLE, Route.DIRECT_FINANCING_NEEDS);

    assertThat(needs).hasSize(105);
    assertThat(counts(needs, "instrument"))
        .isEqualTo(
            Map.of("EQUITY", 68, "LISTING_COACHING", 20, "QUOTATION", 7, "BOND", 6, "MERGER", 4));
    assertThat(counts(needs, "stage"))
        .isEqualTo(Map.of("SEED", 8, "START_UP", 20, "GROWTH", 52, "MATURE", 25));
    assertThat(needs)
        .filteredOn(need -> need.path("instrument").asText().equals("EQUITY"))
        .allSatisfy(
            need ->
                assertThat(amount(need, "valuation"))
                    .isBetween(
                        amount(need, "amount").multiply(BigDecimal.valueOf(4)),
                        amount(need, "amount").multiply(BigDecimal.valueOf(8))));
  }

  private static void addsUp(JsonNode fund) {
    assertThat(amount(fund, "governmentCommitment").add(amount(fund, "socialCommitment")))
        .isEqualByComparingTo(amount(fund, "commitment"));
    assertThat(amount(fund, "paidIn")).isLessThanOrEqualTo(amount(fund, "commitment"));
    assertThat(amount(fund, "invested").add(amount(fund, "reserved")))
        .isLessThanOrEqualTo(amount(fund, "paidIn"));
  }

  private static List<JsonNode> where(Route route, String field, String value) throws IOException {
    return Seeds.drawn(WHOLE, route).stream()
        .filter(row -> row.path(field).asText().equals(value))
        .toList();
  }

  private static Map<String, Integer> counts(List<JsonNode> rows, String field) {
    return rows.stream()
        .collect(Collectors.toMap(row -> row.path(field).asText(), row -> 1, Integer::sum));
  }

  private static BigDecimal sum(List<JsonNode> rows, String field) {
    return rows.stream().map(row -> amount(row, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(JsonNode row, String field) {
    return new BigDecimal(row.path(field).asText());
  }

  private static int percent(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divideToIntegralValue(whole).intValueExact();
  }

  private static int percentUp(BigDecimal part, JsonNode fund) {
    BigDecimal whole = amount(fund, "commitment");
    return part.movePointRight(2)
        .add(whole)
        .subtract(BigDecimal.ONE)
        .divideToIntegralValue(whole)
        .intValueExact();
  }
}
