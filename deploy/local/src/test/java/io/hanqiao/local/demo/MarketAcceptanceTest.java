package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
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
    firms =
        Seeds.drawn(4_000, Route.ENTERPRISES).stream()
            .filter(firm -> !firm.path("reference").asText().startsWith("DA"))
            .toList();
    amounts =
        Seeds.drawn(4_000, Route.FINANCING_NEEDS).stream()
            .map(need -> new BigDecimal(need.path("amount").asText()).movePointLeft(4))
            .map(BigDecimal::longValueExact)
            .sorted()
            .toList();
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
    List<JsonNode> giants = firms.stream().filter(f -> tier(f).equals("LITTLE_GIANT")).toList();

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

  @Test
  void aCertificateHoldsThreeYearsFromItsIssueOrItsRecheckAndAFewHaveLapsed() {
    List<JsonNode> certificates =
        firms.stream().map(f -> f.path("recognitions").path(0)).filter(c -> !c.isEmpty()).toList();
    long lapsed =
        certificates.stream()
            .filter(c -> c.path("validUntil").asText().compareTo("2026-11-01") < 0)
            .count();

    assertThat(certificates).hasSize(4_000 - 240);
    assertThat(lapsed * 1_000 / certificates.size()).isBetween(20L, 40L);
    assertThat(certificates)
        .allSatisfy(
            c -> {
              String from = c.path(c.has("lastRecheckOn") ? "lastRecheckOn" : "issuedOn").asText();
              assertThat(LocalDate.parse(c.path("validUntil").asText()))
                  .isBetween(
                      LocalDate.parse(from).plusYears(3).minusDays(3),
                      LocalDate.parse(from).plusYears(3).plusDays(3));
              if (c.has("batch")) {
                assertThat(c.path("batch").asInt()).isBetween(3, 7);
              }
            });
  }

  @Test
  void theCultivationPoolIsSixPercentAndHoldsNoCertificate() {
    assertThat(firms.stream().filter(f -> f.path("inCultivationPool").asBoolean()))
        .hasSize(240)
        .noneMatch(f -> f.has("recognitions"));
  }

  @Test
  void oneHundredFiftyGoldAndTwoHundredSilverSeedsAreRecognisedFirms() {
    List<JsonNode> listed = firms.stream().filter(f -> f.has("listingReserve")).toList();

    assertThat(listed.stream().filter(f -> f.path("listingReserve").asText().equals("GOLD_SEED")))
        .hasSizeBetween(150, 153);
    assertThat(listed).hasSizeBetween(350, 353);
    assertThat(listed).allMatch(f -> List.of("SRDI", "LITTLE_GIANT").contains(tier(f)));
  }

  @Test
  void eighteenPercentSupplyAnAnchorAndMostRelationsAreConfirmed() throws IOException {
    List<JsonNode> edges = Seeds.drawn(4_000, Route.SUPPLIER_EDGES);
    Set<String> anchors =
        Seeds.drawn(4_000, Route.ENTERPRISES).stream()
            .filter(firm -> firm.path("reference").asText().startsWith("DA"))
            .map(firm -> firm.path("uscc").asText())
            .collect(Collectors.toSet());

    assertThat(edges).hasSizeBetween(680, 760);
    assertThat(edges).allMatch(edge -> anchors.contains(edge.path("anchorUscc").asText()));
    assertThat(edges.stream().filter(e -> e.path("status").asText().equals("CONFIRMED")))
        .hasSizeBetween(edges.size() * 80 / 100, edges.size() * 90 / 100);
  }

  private static String tier(JsonNode firm) {
    return firm.path("recognitions").path(0).path("tier").asText();
  }
}
