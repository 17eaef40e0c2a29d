package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BridgeProgrammeTest {

  @Test
  void aProgrammeHoldsFromItsDayOnAndSaysWhereItStands() {
    LocalDate first = LocalDate.parse("2023-07-12");

    assertThat(BridgeProgramme.inForce("HUBEI_BRIDGE", first.minusDays(1))).isEmpty();
    assertThat(BridgeProgramme.inForce("HUBEI_BRIDGE", first))
        .hasValueSatisfying(
            terms -> {
              assertThat(terms.mostDays()).isEqualTo(10);
              assertThat(terms.mostDailyPpm()).isEqualTo(600);
              assertThat(terms.document()).contains("湖北日报");
            });
    assertThat(BridgeProgramme.inForce("ELSEWHERE", first)).isEmpty();
    assertThat(BridgeProgramme.all()).isNotEmpty();
  }

  /** 1,000,000.00 yuan at 0.06 percent a day are 600.00 yuan a day. */
  @ParameterizedTest
  @CsvSource({
    "100000000, 600, 1, 60000",
    "100000000, 600, 10, 600000",
    "1, 600, 1, 0",
    "834, 600, 1, 1",
    "100000000000000, 1000000, 30, 3000000000000000"
  })
  void whatItCostsIsThePriceOfADayTimesTheDaysToTheNearestFen(
      long fen, int dailyPpm, long days, long cost) {
    assertThat(BridgeProgramme.costFen(fen, dailyPpm, days)).isEqualTo(cost);
  }
}
