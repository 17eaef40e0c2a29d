package io.hanqiao.matcher.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matcher.book.Whereabouts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoarseFeaturesTest {

  private static final Whereabouts OPTICS = new Whereabouts("420111", "donghu", "39");

  @Test
  void fiveFirmsOfOneDistrictAndLineAreShownByBoth() {
    CoarseFeatures coarse = coarse(Collections.nCopies(5, OPTICS));

    assertThat(coarse.line(OPTICS)).isEqualTo("39");
    assertThat(coarse.district(OPTICS)).contains("东湖");
  }

  @Test
  void aFirmThatIsAloneInItsLineIsShownByItsDistrictOnly() {
    Whereabouts alone = new Whereabouts("420111", "donghu", "27");
    List<Whereabouts> firms = new ArrayList<>(Collections.nCopies(5, OPTICS));
    firms.add(alone);
    CoarseFeatures coarse = coarse(firms);

    assertThat(coarse.line(alone)).isNull();
    assertThat(coarse.district(alone)).isNotNull();
  }

  @Test
  void fourFirmsAreTooFewToShowAnything() {
    CoarseFeatures coarse = coarse(Collections.nCopies(4, OPTICS));

    assertThat(coarse.line(OPTICS)).isNull();
    assertThat(coarse.district(OPTICS)).isNull();
  }

  @Test
  void aFirmThatAsksFiveTimesIsStillOneFirm() {
    CoarseFeatures.Located asked = new CoarseFeatures.Located(UUID.randomUUID(), OPTICS);
    CoarseFeatures coarse =
        new CoarseFeatures(Collections.nCopies(5, asked).stream(), Locale.CHINESE);

    assertThat(coarse.line(OPTICS)).isNull();
    assertThat(coarse.district(OPTICS)).isNull();
  }

  @Test
  void aFirmOfAnUnknownPlaceIsShownByNothing() {
    Whereabouts nowhere = new Whereabouts(null, null, null);
    CoarseFeatures coarse = coarse(Collections.nCopies(9, nowhere));

    assertThat(coarse.line(nowhere)).isNull();
    assertThat(coarse.district(nowhere)).isNull();
  }

  @Test
  void anAmountIsShownAsTheBandItLiesIn() {
    assertThat(CoarseFeatures.amountBand("500000.00")).isEqualTo("0-500000");
    assertThat(CoarseFeatures.amountBand("500001.00")).isEqualTo("500000-1000000");
    assertThat(CoarseFeatures.amountBand("5000000.00")).isEqualTo("3000000-5000000");
    assertThat(CoarseFeatures.amountBand("900000000.00")).isEqualTo("100000000+");
    assertThat(CoarseFeatures.amountBand(null)).isNull();
  }

  private static CoarseFeatures coarse(List<Whereabouts> firms) {
    return new CoarseFeatures(
        firms.stream().map(place -> new CoarseFeatures.Located(UUID.randomUUID(), place)),
        Locale.CHINESE);
  }
}
