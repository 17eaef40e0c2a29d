package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrlTest {

  @ParameterizedTest
  @CsvSource({
    "1, LAB",
    "2, LAB",
    "3, LAB",
    "4, BENCH",
    "5, BENCH",
    "6, PILOT",
    "7, PILOT",
    "8, PRODUCTION",
    "9, PRODUCTION"
  })
  void everyLevelFallsUnderOneWordOfMaturity(String level, Maturity maturity) {
    assertThat(Trl.parse(level).orThrow().maturity()).isEqualTo(maturity);
  }

  @ParameterizedTest
  @EnumSource
  void aWordCoversTheLevelsThatFallUnderIt(Maturity maturity) {
    Trl lowest = Trl.lowestOf(maturity);
    Trl highest = Trl.highestOf(maturity);
    assertThat(lowest).isLessThanOrEqualTo(highest);
    for (int level = 1; level <= 9; level++) {
      boolean covered = level >= lowest.level() && level <= highest.level();
      assertThat(new Trl(level).maturity() == maturity).isEqualTo(covered);
    }
  }

  @Property
  void moreReadyIsNeverLessMature(
      @ForAll @IntRange(min = 1, max = 9) int one, @ForAll @IntRange(min = 1, max = 9) int other) {
    Trl lower = new Trl(Math.min(one, other));
    Trl higher = new Trl(Math.max(one, other));
    assertThat(lower).isLessThanOrEqualTo(higher);
    assertThat(lower.maturity()).isLessThanOrEqualTo(higher.maturity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "10", "-1", "TRL4", "4.5", "四"})
  void whatIsNoLevelIsRefused(String input) {
    assertThat(english(Trl.parse(input))).contains("“" + input + "”", "GB/T 22900");
    assertThat(chinese(Trl.parse(input))).contains("“" + input + "”", "GB/T 22900");
  }

  @Property
  void aNumberOutsideOneToNineIsRefusedAndNeverClipped(@ForAll int level) {
    assertThat(Reading.isRefused(Trl.parse(level))).isEqualTo(level < 1 || level > 9);
  }

  @Test
  void theScaleIsNamedWithItsEditions() {
    assertThat(Trl.SCALE).isEqualTo("GB/T 22900");
    assertThat(Trl.EDITIONS).containsExactly(2009, 2022);
    assertThat(new Trl(4)).hasToString("TRL 4");
    assertThatThrownBy(() -> new Trl(0)).hasMessageContaining("level 0");
    assertThatThrownBy(() -> new Trl(10)).hasMessageContaining("level 10");
  }
}
