package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RealSeedsTest {

  @Test
  void allFiftyEightProductsAreThereAndEachFieldIsOneTheApiTakes() throws IOException {
    List<JsonNode> offers = Seeds.real("loan-offers.jsonl");

    assertThat(offers.stream().map(o -> o.path("reference").asText()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 58).mapToObj("LO%03d"::formatted).toList());
    assertThat(offers)
        .allSatisfy(o -> assertThat(RouteRules.of(Route.CREDIT_OFFERS).flaws(o)).isEmpty());
  }

  @Test
  void noRealRowClaimsToBeInForceOrSyntheticAndEachNamesItsSource() throws IOException {
    assertThat(Seeds.real("loan-offers.jsonl"))
        .allSatisfy(
            offer -> {
              assertThat(offer.path("inForce").isBoolean()).isTrue();
              assertThat(offer.path("inForce").asBoolean()).isFalse();
            });
    for (String file : files()) {
      assertThat(Seeds.real(file))
          .allSatisfy(
              row -> {
                assertThat(row.path("synthetic").isBoolean()).isTrue();
                assertThat(row.path("synthetic").asBoolean()).isFalse();
                assertThat(row.path("source").asText()).isNotBlank();
              });
    }
  }

  @Test
  void whatASourceLeavesOpenIsLeftOutAndNeverZeroOrEmpty() throws IOException {
    for (String file : files()) {
      assertThat(Seeds.real(file))
          .allSatisfy(
              row ->
                  assertThat(row)
                      .noneMatch(v -> v.isNull() || (v.isNumber() && v.asInt() == 0))
                      .noneMatch(v -> v.isContainerNode() && v.isEmpty())
                      .noneMatch(v -> v.isTextual() && v.asText().matches("|0(\\.0+)?")));
    }
  }

  @Test
  void everyProductNamesABankOfTheListAndEveryBankIsNamed() throws IOException {
    List<JsonNode> banks = Seeds.real("banks.jsonl");

    assertThat(banks).allSatisfy(b -> assertThat(RouteRules.of(Route.BANKS).flaws(b)).isEmpty());
    assertThat(texts(Seeds.real("loan-offers.jsonl"), "bankReference"))
        .isEqualTo(texts(banks, "reference"));
  }

  @Test
  void theFieldsSayWhatTheSourceSays() throws IOException {
    assertThat(product("LO010").path("maxAgeMonths").asInt()).isEqualTo(12);
    assertThat(product("LO017").path("minAgeMonths").asInt()).isEqualTo(24);
    assertThat(product("LO001").path("termMaxMonths").asInt()).isEqualTo(36);
    assertThat(product("LO005").path("minTier").asText()).isEqualTo("LITTLE_GIANT");
    assertThat(product("LO008").has("rate")).isFalse();
    assertThat(product("LO008").path("statedConditions").asText()).contains("LPR上浮30%");
    assertThat(product("LO009").path("rate").toString())
        .isEqualTo("{\"kind\":\"FIXED\",\"minPercent\":\"3.85\"}");
    assertThat(product("LO036").path("minAnnualRevenue").asText()).isEqualTo("10000000.00");
    assertThat(product("LO036").path("maxAnnualRevenue").asText()).isEqualTo("150000000.00");
    assertThat(product("LO020").path("serviceDivisions").toString()).isEqualTo("[\"5107\"]");
    assertThat(product("LO026").fieldNames()).toIterable().doesNotContain("amountMax", "rate");
  }

  @Test
  void theFiveCasesKeepToTheFieldsOfTheApiAndNameAnonymousFirms() throws IOException {
    List<JsonNode> firms = Seeds.real("enterprises.jsonl");
    List<JsonNode> needs = Seeds.real("financing-needs.jsonl");

    assertThat(firms).hasSize(5);
    assertThat(needs).hasSize(5);
    assertThat(firms)
        .allSatisfy(
            firm -> {
              assertThat(RouteRules.of(Route.ENTERPRISES).formFlaws(firm)).isEmpty();
              assertThat(firm.path("uscc").asText().substring(8)).startsWith("MX9");
              assertThat(firm.path("source").asText()).contains("占位码");
            });
    assertThat(needs)
        .allSatisfy(n -> assertThat(RouteRules.of(Route.FINANCING_NEEDS).formFlaws(n)).isEmpty());
    assertThat(texts(needs, "enterpriseReference")).isEqualTo(texts(firms, "reference"));
    for (int loaded = 0; loaded < 4; loaded++) {
      assertThat(RouteRules.of(Route.ENTERPRISES).flaws(firms.get(loaded))).isEmpty();
      assertThat(RouteRules.of(Route.FINANCING_NEEDS).flaws(needs.get(loaded))).isEmpty();
      assertThat(needs.get(loaded).has("termMonths")).isFalse();
    }
    assertThat(needs.get(4).path("source").asText()).contains("模板示例，非真实需求");
  }

  private static JsonNode product(String reference) throws IOException {
    return Seeds.real("loan-offers.jsonl").stream()
        .filter(offer -> offer.path("reference").asText().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> texts(List<JsonNode> rows, String field) {
    return rows.stream().map(row -> row.path(field).asText()).collect(Collectors.toSet());
  }

  private static List<String> files() {
    return List.of(
        "loan-offers.jsonl", "banks.jsonl", "enterprises.jsonl", "financing-needs.jsonl");
  }
}
