package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.RiskParty;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarketTablesTest {

  @Test
  void placesSumToFourThousandNeedsOfWhichTwoThirdsAreInWuhan() throws IOException {
    Market market = Seeds.market();

    assertThat(market.places()).hasSize(23);
    assertThat(market.places().stream().mapToInt(Place::needs).sum()).isEqualTo(4_000);
    assertThat(
            market.places().stream()
                .filter(place -> place.managementDistrict() != null)
                .mapToInt(Place::needs)
                .sum())
        .isEqualTo(2_680);
    assertThat(market.places().stream().mapToInt(Place::littleGiantPermille).sum())
        .isEqualTo(1_000);
  }

  @Test
  void theSectorsOfEveryPlaceSumToAHundred() throws IOException {
    assertThat(Seeds.market().places())
        .allSatisfy(place -> assertThat(sum(place.sectors())).as(place.key()).isEqualTo(100));
  }

  @Test
  void sharesOfTiersAndPurposesSumToTheWhole() throws IOException {
    Market market = Seeds.market();

    assertThat(market.tiers().stream().mapToInt(TierProfile::sharePermille).sum()).isEqualTo(1_000);
    assertThat(market.purposes()).hasSize(10);
    assertThat(market.purposes().stream().mapToInt(PurposeProfile::sharePermille).sum())
        .isEqualTo(1_000);
  }

  @Test
  void twentySixFormsMakeTwoHundredAndFiftyOffers() throws IOException {
    Market market = Seeds.market();
    Map<String, Integer> stated =
        lines("archetypes.csv")
            .collect(Collectors.toMap(line -> line.text("key"), line -> line.number("offers")));

    assertThat(market.archetypes()).hasSize(26);
    assertThat(market.archetypes())
        .allSatisfy(form -> assertThat(sum(form.bankKinds())).isEqualTo(stated.get(form.key())));
    assertThat(market.archetypes().stream().mapToInt(form -> sum(form.bankKinds())).sum())
        .isEqualTo(250);
  }

  @Test
  void twentyThreeBanksPledgeTwoThousandAndThirtySixYi() throws IOException {
    Map<BankKind, Integer> pledged = byKind(line -> line.number("pledgedYi"));
    Map<BankKind, Integer> counted = byKind(line -> 1);

    assertThat(Seeds.market().banks()).hasSize(23);
    assertThat(pledged.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2_036);
    assertThat(lines("bank-kinds.csv"))
        .allSatisfy(
            line -> {
              BankKind kind = line.code("kind", BankKind.class);
              assertThat(line.number("banks")).isEqualTo(counted.get(kind));
              assertThat(line.number("pledgedYi")).isEqualTo(pledged.get(kind));
            });
  }

  @Test
  void everyIndustryOfASectorIsOneThatOffersForTheSectorAccept() throws IOException {
    assertThat(Seeds.market().sectors())
        .hasSize(13)
        .allSatisfy(
            sector ->
                assertThat(sector.industries())
                    .isNotEmpty()
                    .allMatch(
                        industry ->
                            sector.offerIndustries().stream()
                                .anyMatch(industry.value().code()::startsWith)));
  }

  @Test
  void everySectorHasEightSubjectsSaidInTwoWaysWithTwoIndicators() throws IOException {
    Topics topics = Topics.read(Seeds.market());

    assertThat(Seeds.market().sectors())
        .allSatisfy(sector -> assertThat(topics.of(sector.key())).hasSizeGreaterThanOrEqualTo(8));
    assertThat(topics.bySector().values().stream().flatMap(List::stream))
        .allSatisfy(
            topic -> {
              assertThat(topic.problem()).hasSizeBetween(20, 80);
              assertThat(topic.method()).hasSizeBetween(20, 80);
              assertThat(topic.indicators()).hasSize(2);
              assertThat(topic.ipc())
                  .isNotEmpty()
                  .allMatch(code -> code.matches("[A-H]\\d{2}[A-Z]"));
            });
  }

  @Test
  void sharesOfALossSumToTheWholeAndSoDoTheKindsOfChallenge() throws IOException {
    assertThat(lines("risk-plans.csv"))
        .allSatisfy(
            line ->
                assertThat(
                        Arrays.stream(RiskParty.values())
                            .mapToInt(party -> line.number(party.name()))
                            .sum())
                    .isEqualTo(100));
    assertThat(lines("challenge-kinds.csv").mapToInt(line -> line.number("sharePercent")).sum())
        .isEqualTo(100);
  }

  @Test
  void everyChainOfAFirmIsOneTheDocumentsName() throws IOException {
    Set<String> named =
        Files.readAllLines(Seeds.DIRECTORY.resolve("reference/chains.csv")).stream()
            .map(line -> line.substring(0, Math.max(0, line.indexOf(','))))
            .collect(Collectors.toSet());

    assertThat(Seeds.market().sectors())
        .flatExtracting(Sector::chains)
        .extracting(Weighted::value)
        .filteredOn(chain -> !chain.equals("NONE"))
        .isNotEmpty()
        .allMatch(named::contains);
    assertThat(lines("anchors.csv").map(line -> line.text("chain")))
        .allMatch(chain -> chain.isEmpty() || named.contains(chain));
  }

  private static Map<BankKind, Integer> byKind(ToIntFunction<Table.Line> value) throws IOException {
    return lines("banks.csv")
        .collect(
            Collectors.toMap(
                line -> line.code("kind", BankKind.class), value::applyAsInt, Integer::sum));
  }

  private static Stream<Table.Line> lines(String file) throws IOException {
    return Table.read(Seeds.DIRECTORY.resolve("demo/market").resolve(file)).lines().stream();
  }

  private static int sum(List<? extends Weighted<?>> weights) {
    return weights.stream().mapToInt(Weighted::weight).sum();
  }
}
