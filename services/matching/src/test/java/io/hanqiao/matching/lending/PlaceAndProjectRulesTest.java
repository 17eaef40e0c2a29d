package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static io.hanqiao.matching.lending.Verdicts.ANY_NEED;
import static io.hanqiao.matching.lending.Verdicts.ANY_OFFER;
import static io.hanqiao.matching.lending.Verdicts.check;
import static io.hanqiao.matching.lending.Verdicts.demandHas;
import static io.hanqiao.matching.lending.Verdicts.supplySays;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceAndProjectRulesTest {

  private static Consumer<Draft.Offer> inWuhan(@Nullable AreaBasis basis) {
    return o -> {
      o.divisions = Set.of("4201");
      o.basis = basis;
    };
  }

  private static Consumer<Draft.Need> firmAndProject(
      @Nullable String firm, @Nullable String project) {
    return n -> {
      n.division = firm;
      n.projectDivision = project;
    };
  }

  @Test
  void thePlaceThatCountsIsTheOneTheOfferSays() {
    LendingRule rule = LendingRule.SERVICE_AREA;
    Consumer<Draft.Need> cityToCounty = firmAndProject("420111", "420902");
    Consumer<Draft.Need> countyToCity = firmAndProject("420902", "420111");
    Consumer<Draft.Need> outside = firmAndProject("420902", "420902");
    assertThat(check(rule, cityToCounty, inWuhan(null))).isEqualTo(PASSED);
    assertThat(check(rule, cityToCounty, inWuhan(AreaBasis.FIRM))).isEqualTo(PASSED);
    assertThat(check(rule, cityToCounty, inWuhan(AreaBasis.PROJECT))).isEqualTo(FAILED);
    assertThat(check(rule, cityToCounty, inWuhan(AreaBasis.EITHER))).isEqualTo(PASSED);
    assertThat(check(rule, countyToCity, inWuhan(AreaBasis.FIRM))).isEqualTo(FAILED);
    assertThat(check(rule, countyToCity, inWuhan(AreaBasis.PROJECT))).isEqualTo(PASSED);
    assertThat(check(rule, countyToCity, inWuhan(AreaBasis.EITHER))).isEqualTo(PASSED);
    assertThat(check(rule, outside, inWuhan(AreaBasis.EITHER))).isEqualTo(FAILED);
  }

  @Test
  void whereNoProjectsPlaceIsToldTheFirmsStandsForIt() {
    LendingRule rule = LendingRule.SERVICE_AREA;
    assertThat(check(rule, n -> n.division = "420111", inWuhan(AreaBasis.PROJECT)))
        .isEqualTo(PASSED);
    assertThat(check(rule, n -> n.division = "420902", inWuhan(AreaBasis.EITHER)))
        .isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, inWuhan(AreaBasis.EITHER))).isEqualTo(FACT_MISSING);
    assertThat(check(rule, firmAndProject(null, "420902"), inWuhan(AreaBasis.EITHER)))
        .as("the firm's place could still decide")
        .isEqualTo(FACT_MISSING);
    assertThat(check(rule, ANY_NEED, o -> o.basis = AreaBasis.PROJECT)).isEqualTo(NOT_STATED);
    assertThat(supplySays(rule, inWuhan(AreaBasis.EITHER)))
        .isEqualTo("4201（以企业或项目所在地为准） | 4201 (by the firm's or the project's place)");
    assertThat(demandHas(rule, firmAndProject("420111", "420902")))
        .isEqualTo("420111；项目在420902 | 420111; the project in 420902");
  }

  @Test
  void ownCapitalMustReachItsBound() {
    LendingRule rule = LendingRule.OWN_CAPITAL_AT_LEAST;
    assertThat(check(rule, n -> n.ownCapital = 20, o -> o.ownCapital = 20)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.ownCapital = 19, o -> o.ownCapital = 20)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, o -> o.ownCapital = 20)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.ownCapital = 0, ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  @Test
  void filingAndParkAreAskedForOnlyWhereTheOfferSaysSo() {
    LendingRule filed = LendingRule.PROJECT_FILED;
    assertThat(check(filed, n -> n.filed = true, o -> o.filing = true)).isEqualTo(PASSED);
    assertThat(check(filed, n -> n.filed = false, o -> o.filing = true)).isEqualTo(FAILED);
    assertThat(check(filed, ANY_NEED, o -> o.filing = true)).isEqualTo(FACT_MISSING);
    assertThat(check(filed, n -> n.filed = false, ANY_OFFER)).isEqualTo(NOT_STATED);
    LendingRule park = LendingRule.PARK_LISTED;
    assertThat(check(park, n -> n.parkListed = true, o -> o.parkList = true)).isEqualTo(PASSED);
    assertThat(check(park, n -> n.parkListed = false, o -> o.parkList = true)).isEqualTo(FAILED);
    assertThat(check(park, ANY_NEED, o -> o.parkList = true)).isEqualTo(FACT_MISSING);
    assertThat(check(park, n -> n.parkListed = false, ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  private static Consumer<Draft.Need> green(String version, String code) {
    return n -> n.green = new GreenCatalogueCode(version, code);
  }

  @Test
  void aGreenItemIsOneStatedOrLiesBelowOne() {
    LendingRule rule = LendingRule.GREEN_CATALOGUE;
    Consumer<Draft.Offer> four =
        o -> {
          o.greenVersion = "2025";
          o.greenCodes = Set.of("4", "1.2");
        };
    assertThat(check(rule, green("2025", "4"), four)).isEqualTo(PASSED);
    assertThat(check(rule, green("2025", "4.1.2"), four)).isEqualTo(PASSED);
    assertThat(check(rule, green("2025", "1.2.3"), four)).isEqualTo(PASSED);
    assertThat(check(rule, green("2025", "1.21"), four)).as("not below 1.2").isEqualTo(FAILED);
    assertThat(check(rule, green("2025", "1"), four)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, four)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, green("2025", "5"), ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(supplySays(rule, four)).isEqualTo("2025年版：1.2、4 | edition 2025: 1.2, 4");
  }

  @Test
  void aGreenItemIsReadInItsOwnEdition() {
    LendingRule rule = LendingRule.GREEN_CATALOGUE;
    assertThat(check(rule, green("2025", "4.1"), o -> o.greenVersion = "2025")).isEqualTo(PASSED);
    assertThat(check(rule, green("2025", "4.1"), o -> o.greenVersion = "2021")).isEqualTo(FAILED);
    assertThat(check(rule, green("2025", "4.1"), o -> o.greenCodes = Set.of("4")))
        .isEqualTo(PASSED);
  }

  @Test
  void theGreenCatalogueBindsFromItsFirstDayOn() {
    LendingRulebook rulebook = Verdicts.RULEBOOK;
    LendingSupply supply = offer(o -> o.greenCodes = Set.of("4"));
    assertThat(
            new LendingRules(rulebook, LocalDate.of(2025, 9, 30)).eligible(need(n -> {}), supply))
        .isTrue();
    assertThat(
            new LendingRules(rulebook, LocalDate.of(2025, 10, 1)).eligible(need(n -> {}), supply))
        .isFalse();
  }
}
