package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeRulesTest {
  private final SizeRules rules = SizeRules.inForce(LocalDate.of(2026, 1, 1));

  private EnterpriseSize classify(String industry, Integer staff, Integer revenue, Integer assets) {
    return rules.classify(
        new IndustryCode(industry),
        staff,
        revenue == null ? null : Money.ofWan(revenue),
        assets == null ? null : Money.ofWan(assets));
  }

  @ParameterizedTest
  @CsvSource({
    // industry, staff, revenue and assets in ten thousands, size
    "3976, 1000, 40000, , LARGE",
    "3976, 999, 40000, , MEDIUM",
    "3976, 1000, 39999, , MEDIUM",
    "C, 300, 2000, , MEDIUM",
    "39, 299, 40000, , SMALL",
    "3976, 20, 300, , SMALL",
    "3976, 19, 100000, , MICRO",
    "3976, 5000, 299, , MICRO",
    "0111, , 50, , SMALL",
    "47, , 6000, 4999, SMALL",
    "5171, 20, 5000, , MEDIUM",
    "5211, 9, 100, , MICRO",
    "5910, 300, 3000, , MEDIUM",
    "5930, 100, 1000, , MEDIUM",
    "6513, 100, 1000, , MEDIUM",
    "6513, 10, 50, , SMALL",
    "6429, 2000, 100000, , LARGE",
    "7010, , 1000, 5000, MEDIUM",
    "7020, 300, 1000, , MEDIUM",
    "7211, 100, , 8000, MEDIUM",
    "7310, 100, , , MEDIUM",
    "8511, 9, , , MICRO"
  })
  void aSizeIsReachedWhenAllItsLowerBoundsAre(
      String industry, Integer staff, Integer revenue, Integer assets, EnterpriseSize size) {
    assertThat(classify(industry, staff, revenue, assets)).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({
    "3976, , 40000, 1",
    "3976, 1000, , 1",
    "47, 100, 100, ",
    "7211, 100, 100, ",
    "7310, , 100, 100"
  })
  void withoutAFigureTheRuleAsksForThereIsNoSize(
      String industry, Integer staff, Integer revenue, Integer assets) {
    assertThat(classify(industry, staff, revenue, assets)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"J", "6621", "53", "8331", "8411", "9221", "F", "I", "G", "59", "70", "7040"})
  void anIndustryNotCoveredOrTooCoarseHasNoSize(String industry) {
    assertThat(classify(industry, 100, 100, 100)).isNull();
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void growthNeverMakesAnEnterpriseSmaller(
      @ForAll("industries") IndustryCode industry,
      @ForAll("figures") int staff,
      @ForAll("figures") int revenue,
      @ForAll("figures") int assets,
      @ForAll("figures") int more) {
    EnterpriseSize size = classify(industry.value(), staff, revenue, assets);
    for (EnterpriseSize grown :
        List.of(
            classify(industry.value(), staff + more, revenue, assets),
            classify(industry.value(), staff, revenue + more, assets),
            classify(industry.value(), staff, revenue, assets + more))) {
      assertThat(grown).isGreaterThanOrEqualTo(size);
    }
  }

  /** Every bound there is, one below it, one above it, and nothing. */
  @Provide
  Arbitrary<Integer> figures() {
    return Arbitraries.of(
        ReferenceTable.read("size-thresholds.csv").rows().stream()
            .flatMap(row -> Stream.of("staff", "revenue_wan", "assets_wan").map(row::get))
            .filter(cell -> !cell.isEmpty())
            .map(Integer::valueOf)
            .flatMap(bound -> Stream.of(0, bound - 1, bound, bound + 1))
            .distinct()
            .toList());
  }

  @Provide
  Arbitrary<IndustryCode> industries() {
    return Arbitraries.of(
        ReferenceTable.read("size-industries.csv").rows().stream()
            .map(row -> new IndustryCode(row.get("code")))
            .toList());
  }

  @Test
  void everyRuleHasThreeSizesWhoseBoundsRiseAndSaysWhetherItIsConfirmed() {
    List<ReferenceTable.Row> rows = ReferenceTable.read("size-thresholds.csv").rows();
    assertThat(rows).hasSize(16 * 3);
    for (int i = 0; i < rows.size(); i += 3) {
      assertThat(rows.subList(i, i + 3))
          .extracting(row -> row.get("size"))
          .containsExactly("SMALL", "MEDIUM", "LARGE");
      for (String figure : List.of("staff", "revenue_wan", "assets_wan")) {
        assertThat(rows.subList(i, i + 3))
            .extracting(row -> row.get(figure).isEmpty() ? 0 : Integer.parseInt(row.get(figure)))
            .isSorted();
      }
    }
    assertThat(rows).extracting(row -> row.get("status")).containsOnly("confirmed", "unconfirmed");
  }

  @Test
  void beforeTheRegulationThereIsNoAnswer() {
    assertThatThrownBy(() -> SizeRules.inForce(LocalDate.of(2011, 6, 17)))
        .isInstanceOf(NotInForceException.class)
        .hasMessageContainingAll("size of enterprises", "2011-06-17", "2011-06-18");
  }
}
