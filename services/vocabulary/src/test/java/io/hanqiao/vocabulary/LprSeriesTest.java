package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LprSeriesTest {
  private final LprSeries series = LprSeries.published();

  @ParameterizedTest
  @CsvSource({
    "2019-08-20, 4.25, 4.85",
    "2019-09-19, 4.25, 4.85",
    "2019-09-20, 4.20, 4.85",
    "2024-10-20, 3.35, 3.85",
    "2024-10-21, 3.10, 3.60",
    "2025-01-20, 3.10, 3.60",
    "2025-05-19, 3.10, 3.60",
    "2025-05-20, 3.00, 3.50",
    "2026-11-01, 3.00, 3.50"
  })
  void theRateIsTheLastOnePublishedOnOrBeforeTheDay(
      LocalDate day, String oneYear, String overFiveYears) {
    assertThat(series.on(LprTenor.ONE_YEAR, day).toPercent()).isEqualTo(oneYear);
    assertThat(series.on(LprTenor.OVER_FIVE_YEARS, day).toPercent()).isEqualTo(overFiveYears);
  }

  @Test
  void aDayBeforeTheFirstPublicationIsRefusedWithTheRange() {
    LocalDate day = LocalDate.of(2019, 8, 19);
    assertThatThrownBy(() -> series.on(LprTenor.ONE_YEAR, day))
        .isInstanceOf(NotInForceException.class)
        .hasMessageContainingAll("loan prime rate", "2019-08-19", "2019-08-20");
  }

  @Test
  void theSeriesIsStaleMoreThanFortyDaysAfterItsLastRow() {
    assertThat(series.lastPublished()).isEqualTo("2025-05-20");
    assertThat(series.isStaleOn(LocalDate.of(2025, 6, 29))).isFalse();
    assertThat(series.isStaleOn(LocalDate.of(2025, 6, 30))).isTrue();
  }

  @Test
  void aSeriesMayBeCarriedOn() {
    TreeMap<LocalDate, LprSeries.Quote> quotes = new TreeMap<>();
    assertThatThrownBy(() -> LprSeries.of(quotes)).isInstanceOf(IllegalArgumentException.class);
    quotes.put(
        LocalDate.of(2026, 1, 20),
        new LprSeries.Quote(Rate.ofBasisPoints(290), Rate.ofBasisPoints(340)));
    LprSeries own = LprSeries.of(quotes);
    assertThat(own.on(LprTenor.ONE_YEAR, LocalDate.of(2026, 2, 1)).toPercent()).isEqualTo("2.90");
  }

  @ParameterizedTest
  @CsvSource({"1, ONE_YEAR", "12, ONE_YEAR", "60, ONE_YEAR", "61, OVER_FIVE_YEARS"})
  void aLoanOverSixtyMonthsIsPricedOnTheLongerTenor(int months, LprTenor tenor) {
    assertThat(LprTenor.forTerm(new Term(months))).isEqualTo(tenor);
    assertThat(tenor.text().zh()).contains("LPR");
  }

  @ParameterizedTest
  @CsvSource({"0, 3.10", "-40, 2.70", "60, 3.70", "-310, 0.00", "-500, 0.00", "3000, 33.10"})
  void aSpreadIsAddedToTheRateOfTheDayAndStopsAtZero(int bp, String percent) {
    LprSpread spread = LprSpread.parse(LprTenor.ONE_YEAR, bp).orThrow();
    assertThat(spread.on(LocalDate.of(2025, 1, 20), series).toPercent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"-501", "3001", "2147483647"})
  void aSpreadBeyondAllPracticeIsRefused(int bp) {
    assertThat(Reading.english(LprSpread.parse(LprTenor.ONE_YEAR, bp))).contains("“" + bp + "”");
    assertThatThrownBy(() -> new LprSpread(LprTenor.ONE_YEAR, bp)).hasMessageContaining("" + bp);
  }
}
