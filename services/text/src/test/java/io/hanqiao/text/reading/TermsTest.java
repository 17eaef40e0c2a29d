package io.hanqiao.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

  @Test
  void termsAreCharactersPairsAndWordsButNoBareNumbers() {
    assertThat(Terms.of("钒电池 bms 5g 2026").counts().keySet())
        .containsExactlyInAnyOrder("钒", "电", "池", "钒电", "电池", "bms", "5g");
  }

  @Test
  void repeatedTermsAreCounted() {
    Terms terms = Terms.of("电池，电池");
    assertThat(terms.counts()).containsEntry("电池", 2);
    assertThat(terms.length()).isEqualTo(6);
  }

  @Test
  void noPairGoesAcrossPunctuation() {
    assertThat(Terms.of("电、池").counts()).doesNotContainKey("电池");
  }
}
