package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void aLongValueIsCutAndMarked() {
    assertThat(Excerpt.of("武".repeat(41))).isEqualTo("“" + "武".repeat(40) + "…”");
    assertThat(Excerpt.of("武".repeat(40))).isEqualTo("“" + "武".repeat(40) + "”");
  }

  @Test
  void lineBreaksAndDirectionMarksCannotDisturbTheSentence() {
    assertThat(Excerpt.of("a\nb\u202Ec\u0000\u2028")).isEqualTo("“a�b�c��”");
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsTakenWhole() {
    assertThat(Excerpt.at("a𠮷b", 1)).isEqualTo("“𠮷”");
  }

  @Test
  void fullWidthBecomesHalfWidth() {
    assertThat(Excerpt.halfWidth("\uFF19\uFF41\uFF39\uFF0C\u3000武")).isEqualTo("9aY, 武");
  }

  @Property
  void everyTextCanBeShown(@ForAll String text) {
    assertThat(Excerpt.of(text)).startsWith("“").doesNotContain("\n", "\r").endsWith("”");
  }
}
