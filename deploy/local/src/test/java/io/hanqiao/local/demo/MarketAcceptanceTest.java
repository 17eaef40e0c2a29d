package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole market against the figures it must reproduce. Amounts in 万元. */
class MarketAcceptanceTest {
  private static List<Long> amounts;
  private static List<JsonNode> firms;

  @BeforeAll
  static void drawTheWholeMarket() throws IOException {
    firms = drawn(Batch.Route.ENTERPRISES);
    amounts =
        drawn(Batch.Route.FINANCING_NEEDS).stream()
            .map(need -> new BigDecimal(need.path("amount").asText()).movePointLeft(4))
            .map(BigDecimal::longValueExact)
            .sorted()
            .toList();
  }

  private static List<JsonNode> drawn(Batch.Route route) throws IOException {
    return Seeds.rows(4_000, route).stream().filter(r -> r.path("synthetic").asBoolean()).toList();
  }

  @Test
  void thereAreFourThousandNeedsOfFourHundredTwentyToFourHundredEightyYi() {
    assertThat(amounts).hasSize(4_000);
    assertThat(amounts.stream().mapToLong(Long::longValue).sum()).isBetween(4_200_000L, 4_800_000L);
  }

  @Test
  void theMedianNeedIsFourHundredFiftyToFiveHundredFiftyWan() {
    assertThat((amounts.get(1_999) + amounts.get(2_000)) / 2).isBetween(450L, 550L);
  }

  @Test
  void seventyToSeventySixPercentAskForNoMoreThanAThousandWan() {
    long small = amounts.stream().filter(amount -> amount <= 1_000).count();

    assertThat(small).isBetween(2_800L, 3_040L);
  }

  @Test
  void aThirdOfWuhansFirmsIsInInformationTechnology() throws IOException {
    Map<String, String> sectors =
        Table.read(Seeds.DIRECTORY.resolve("demo/market/industries.csv")).lines().stream()
            .collect(Collectors.toMap(l -> l.text("industryCode"), l -> l.text("sector")));
    List<JsonNode> wuhan = firms.stream().filter(f -> f.has("managementDistrict")).toList();
    long technology =
        wuhan.stream()
            .map(firm -> sectors.get(firm.path("industryCode").asText()))
            .filter(Set.of("opto", "ic", "soft", "geo")::contains)
            .count();

    assertThat(wuhan).hasSize(2_680);
    assertThat(technology * 1_000 / wuhan.size()).isBetween(310L, 360L);
  }

  @Test
  void littleGiantsAreSixAndAHalfPercentAndGuangguHasMostOfThem() {
    List<JsonNode> giants =
        firms.stream().filter(f -> f.path("tier").asText().equals("LITTLE_GIANT")).toList();

    assertThat(giants).hasSizeBetween(258, 262);
    assertThat(giants.stream().filter(f -> f.path("managementDistrict").asText().equals("donghu")))
        .hasSizeBetween(112, 116);
  }

  @Test
  void noTwoFirmsShareANameACodeOrAnOwner() {
    assertThat(firms).extracting(f -> f.path("name").asText()).doesNotHaveDuplicates();
    assertThat(firms).extracting(f -> f.path("uscc").asText()).doesNotHaveDuplicates();
    assertThat(firms).extracting(f -> f.path("ownerOrg").asText()).doesNotHaveDuplicates();
  }
}
