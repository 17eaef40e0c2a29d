package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  @ParameterizedTest
  @CsvSource({
    "3.10, 31000, 3.10",
    "3.1, 31000, 3.10",
    "0, 0, 0.00",
    "36, 360000, 36.00",
    "3.125, 31250, 3.125",
    "0.0001, 1, 0.0001",
    "12.3450, 123450, 12.345"
  })
  void percentIsReadAndWrittenExactly(String input, int ppm, String output) {
    Rate rate = Rate.parsePercent(input).orThrow();
    assertThat(rate).isEqualTo(new Rate(ppm));
    assertThat(rate.toPercent()).isEqualTo(output);
    assertThat(rate).hasToString(output + " %");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "36.0001", "385", "-1", "3.85%", "3.12345", "03", "3,85", ".5", "1e1"})
  void whatIsNoPercentageFromZeroToThirtySixIsRefused(String input) {
    assertThat(english(Rate.parsePercent(input))).contains("“" + input + "”", "3.85");
    assertThat(chinese(Rate.parsePercent(input))).contains("“" + input + "”", "3.85");
  }

  @Property
  void writingAndReadingGiveTheSameRate(@ForAll @IntRange(max = 360_000) int ppm) {
    String percent = new Rate(ppm).toPercent();
    assertThat(Rate.parsePercent(percent).orThrow()).isEqualTo(new Rate(ppm));
    assertThat(new BigDecimal(percent)).isEqualByComparingTo(BigDecimal.valueOf(ppm, 4));
    assertThat(percent).matches("[0-9]+\\.[0-9]{2,4}");
  }

  @Property
  void basisPointsAddUpAndUndoEachOther(
      @ForAll @IntRange(max = 5_000) int from, @ForAll @IntRange(max = 5_000) int more) {
    Rate rate = Rate.ofBasisPoints(from);
    assertThat(rate.plusBasisPoints(more)).isEqualTo(Rate.ofBasisPoints(from + more));
    assertThat(rate.plusBasisPoints(more).plusBasisPoints(-more)).isEqualTo(rate);
    assertThat(rate).isLessThanOrEqualTo(rate.plusBasisPoints(more));
  }

  @Test
  void aRateBelowZeroOrAboveAHundredPercentCannotBeMade() {
    assertThatThrownBy(() -> new Rate(-1)).hasMessageContaining("-1 ppm");
    assertThatThrownBy(() -> Rate.ofBasisPoints(10_001)).hasMessageContaining("1000100 ppm");
    assertThatThrownBy(() -> Rate.ofBasisPoints(Integer.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }
}
