package io.hanqiao.matcher.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matcher.book.ProfileFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoarseFeaturesTest {

  @Test
  void fiveFirmsOfOneDistrictAndIndustryAreShownByBoth() {
    List<ProfileFacts> five = firms(5, "3976");
    CoarseFeatures coarse = new CoarseFeatures(five);

    assertThat(coarse.industryDivision(five.get(0))).isEqualTo("39");
    assertThat(coarse.district(five.get(0), Locale.CHINESE)).contains("东湖");
  }

  @Test
  void aFirmThatIsAloneInItsIndustryIsShownByItsDistrictOnly() {
    List<ProfileFacts> firms = firms(5, "3976");
    ProfileFacts alone = firm(9, "2710");
    firms.add(alone);
    CoarseFeatures coarse = new CoarseFeatures(firms);

    assertThat(coarse.industryDivision(alone)).isNull();
    assertThat(coarse.district(alone, Locale.CHINESE)).isNotNull();
  }

  @Test
  void fourFirmsAreTooFewToShowAnything() {
    List<ProfileFacts> four = firms(4, "3976");
    CoarseFeatures coarse = new CoarseFeatures(four);

    assertThat(coarse.industryDivision(four.get(0))).isNull();
    assertThat(coarse.district(four.get(0), Locale.CHINESE)).isNull();
  }

  @Test
  void anAmountIsShownAsTheBandItLiesIn() {
    assertThat(CoarseFeatures.amountBand(500_000)).isEqualTo("0-500000");
    assertThat(CoarseFeatures.amountBand(500_001)).isEqualTo("500000-1000000");
    assertThat(CoarseFeatures.amountBand(5_000_000)).isEqualTo("3000000-5000000");
    assertThat(CoarseFeatures.amountBand(900_000_000)).isEqualTo("100000000+");
  }

  private static List<ProfileFacts> firms(int number, String industry) {
    List<ProfileFacts> firms = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      firms.add(firm(i, industry));
    }
    return firms;
  }

  private static ProfileFacts firm(int number, String industry) {
    return new ProfileFacts(
        new UUID(1, number),
        "420111",
        "donghu",
        industry,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
