package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetroCityTest {

  @Provide
  Arbitrary<RegionCode> regions() {
    return Arbitraries.of(
        ReferenceTable.read("divisions.csv").rows().stream()
            .map(row -> new RegionCode(row.get("code")))
            .toList());
  }

  @Test
  void thereAreNine() {
    assertThat(MetroCity.values()).hasSize(9);
  }

  @ParameterizedTest
  @EnumSource
  void aCityContainsItselfAndBearsTheNameOfItsDivision(MetroCity city) {
    assertThat(city.contains(city.divisionCode())).isTrue();
    assertThat(city.divisionCode().name()).endsWith(city.text().zh());
    assertThat(MetroCity.of(city.divisionCode())).contains(city);
  }

  @ParameterizedTest
  @CsvSource({"420111, WUHAN", "4201, WUHAN", "420982, XIAOGAN", "429004, XIANTAO"})
  void aDivisionLiesInItsCity(String region, MetroCity city) {
    assertThat(MetroCity.of(new RegionCode(region))).contains(city);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "420000", "4290", "420600", "429021", "110101"})
  void aPlaceOutsideTheCircleLiesInNoneOfThem(String region) {
    assertThat(MetroCity.of(new RegionCode(region))).isEmpty();
  }

  @Property
  void noPlaceLiesInTwoCities(@ForAll("regions") RegionCode region) {
    long cities = Arrays.stream(MetroCity.values()).filter(city -> city.contains(region)).count();
    assertThat(cities).isLessThanOrEqualTo(1);
    assertThat(cities == 1).isEqualTo(MetroCity.of(region).isPresent());
  }
}
