package io.hanqiao.matching.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.matching.rulebook.SeedText;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Locality LOCALITY = new Locality(1_000_000, 700_000, 400_000);

  private static Place division(String code) {
    return new Place(code, null);
  }

  @Test
  void kilometresAreThoseOfTheMap() throws IOException {
    Centres centres =
        Centres.of(RulebookText.read(new StringReader(SeedText.of("secondment-2026-11-22"))));
    assertThat(centres.between(division("420100"), division("420200"))).isEqualTo(83);
    assertThat(centres.between(division("420700"), division("421100"))).isEqualTo(7);
    assertThat(centres.between(division("420111"), division("420111"))).isZero();
    assertThat(centres.between(division("420115"), new Place("420111", "donghu"))).isEqualTo(21);
    assertThat(centres.between(division("429004"), division("429005"))).isEqualTo(53);
    assertThat(centres.between(division("110101"), division("420111"))).isEqualTo(300);
    assertThat(centres.between(Place.UNKNOWN, division("420111"))).isNull();
  }

  @Test
  void anAreaCoversWhatLiesInEitherKindOfUnit() {
    Area area = new Area(Set.of("420900"), Set.of("donghu"));
    assertThat(area.covers(division("420902"))).isEqualTo(RuleOutcome.PASSED);
    assertThat(area.covers(new Place("420111", "donghu"))).isEqualTo(RuleOutcome.PASSED);
    assertThat(area.covers(new Place("420111", "hongshan"))).isEqualTo(RuleOutcome.FAILED);
    assertThat(area.covers(division("420111"))).isEqualTo(RuleOutcome.FACT_MISSING);
  }

  @Test
  void aCityDoesNotTellInWhichCountyAPlaceIs() {
    Area county = new Area(Set.of("420111"), null);
    assertThat(county.covers(division("420100"))).isEqualTo(RuleOutcome.FACT_MISSING);
    assertThat(county.covers(division("420900"))).isEqualTo(RuleOutcome.FAILED);
  }

  @Test
  void theNarrowerTheAreaTheNearerThePlace() {
    assertThat(LOCALITY.share(new Area(Set.of("42", "420111"), null), division("420111")))
        .isEqualTo(1_000_000);
    assertThat(LOCALITY.share(new Area(Set.of("4201"), null), division("420111")))
        .isEqualTo(700_000);
    assertThat(LOCALITY.share(new Area(Set.of("43"), null), division("420111"))).isZero();
    assertThat(LOCALITY.share(Area.NOT_STATED, division("420111"))).isEqualTo(Criteria.UNKNOWN);
    assertThat(LOCALITY.share(new Area(Set.of("43"), null), Place.UNKNOWN))
        .isEqualTo(Criteria.UNKNOWN);
  }

  @Test
  void countiesDirectlyUnderAProvinceAreInNoCommonCity() {
    assertThat(LOCALITY.share(division("420111"), division("420106"))).isEqualTo(700_000);
    assertThat(LOCALITY.share(division("429004"), division("429005"))).isEqualTo(400_000);
    assertThat(LOCALITY.share(division("429004"), division("429004"))).isEqualTo(1_000_000);
    assertThat(LOCALITY.share(division("420111"), division("110101"))).isZero();
    assertThat(LOCALITY.share(new Place(null, "wedz"), new Place("420113", "wedz")))
        .isEqualTo(1_000_000);
    assertThat(LOCALITY.share(new Place(null, "wedz"), division("420113")))
        .isEqualTo(Criteria.UNKNOWN);
  }

  @Test
  void placesReadByNameAndAWrongCodeIsNamed() {
    assertThat(new Place("420111", "donghu").text().zh()).isEqualTo("湖北省武汉市洪山区、东湖高新区");
    assertThat(new Area(Set.of("4201"), null).text().zh()).isEqualTo("湖北省武汉市");
    assertThat(Place.UNKNOWN.text().en()).isEqualTo("unknown");
    assertThatThrownBy(() -> division("4201")).hasMessageContaining("«4201»");
  }
}
