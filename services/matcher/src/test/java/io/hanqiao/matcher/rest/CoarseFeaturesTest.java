package io.hanqiao.matcher.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CoarseFeaturesTest {

  @Test
  void anAmountIsShownAsTheBandItLiesIn() {
    assertThat(CoarseFeatures.amountBand("500000.00")).isEqualTo("0-500000");
    assertThat(CoarseFeatures.amountBand("500001.00")).isEqualTo("500000-1000000");
    assertThat(CoarseFeatures.amountBand("5000000.00")).isEqualTo("3000000-5000000");
    assertThat(CoarseFeatures.amountBand("900000000.00")).isEqualTo("100000000+");
    assertThat(CoarseFeatures.amountBand(null)).isNull();
  }

  @Test
  void aPlaceIsShownByItsDistrictElseItsCityElseItsProvince() {
    assertThat(CoarseFeatures.district("donghu", "420111", Locale.CHINESE)).contains("东湖");
    assertThat(CoarseFeatures.district(null, "420111", Locale.CHINESE)).contains("武汉");
    assertThat(CoarseFeatures.district(null, "420000", Locale.CHINESE)).contains("湖北");
    assertThat(CoarseFeatures.district(null, null, Locale.CHINESE)).isNull();
  }
}
