package io.hanqiao.enterprise.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryRangesTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0-500000",
    "50000000, 0-500000",
    "50000100, 500000-1000000",
    "300000000, 1000000-3000000",
    "10000000000, 30000000-100000000",
    "10000000100, 100000000+"
  })
  void anAmountIsToldByTheBandItLiesIn(long fen, String band) {
    assertThat(EntryRanges.amountBand(fen)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"1, 1-12", "12, 1-12", "13, 13-36", "36, 13-36", "60, 37-60", "61, 61+", ","})
  void aTermIsToldByTheBandItLiesInAndUnknownStaysUnknown(Integer months, String band) {
    assertThat(EntryRanges.termBand(months)).isEqualTo(band);
  }
}
