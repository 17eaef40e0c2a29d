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
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  @Property
  void oneToThreeHundredAndSixtyMonthsAreReadFromNumberAndText(
      @ForAll @IntRange(min = 1, max = 360) int months) {
    assertThat(Term.parse(months).orThrow()).isEqualTo(new Term(months));
    assertThat(Term.parse(Integer.toString(months)).orThrow()).isEqualTo(new Term(months));
  }

  @Property
  void anyOtherNumberIsRefused(@ForAll int months) {
    if (months < 1 || months > 360) {
      assertThat(english(Term.parse(months))).contains("“" + months + "”", "360");
      assertThatThrownBy(() -> new Term(months)).hasMessageContaining("" + months);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "361", "012", "12.5", "-3", "三年", "12个月", "99999999999"})
  void whatIsNoNumberOfMonthsIsRefused(String input) {
    assertThat(chinese(Term.parse(input))).contains("“" + input + "”", "36");
  }

  @Test
  void termsAreOrderedByLength() {
    assertThat(new Term(12)).isLessThan(new Term(13)).hasToString("12 months");
  }
}
