package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @EnumSource
  void everyCodeOfAListIsReadAsWritten(LoanPurpose purpose) {
    assertThat(Codes.parse(LoanPurpose.class, purpose.name()).orThrow()).isEqualTo(purpose);
  }

  @Test
  void anUnknownCodeIsRefusedWithTheWholeListInBothLanguages() {
    Parsed<Tier> parsed = Codes.parse(Tier.class, "GIANT");
    assertThat(chinese(parsed)).contains("“GIANT”", "SRDI（专精特新中小企业）", "LITTLE_GIANT");
    assertThat(english(parsed)).contains("“GIANT”", "SRDI (SRDI SME)").doesNotContain("Perhaps");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "little_giant",
        "Little Giant",
        "LITTLE-GIANT",
        "\uFF2CITTLE_GIANT",
        "专精特新“小巨人”企业"
      })
  void aNearMissIsRefusedWithTheRightSpelling(String code) {
    assertThat(english(Codes.parse(Tier.class, code))).contains("Perhaps LITTLE_GIANT");
    assertThat(chinese(Codes.parse(Tier.class, code))).contains("可能是 LITTLE_GIANT");
  }

  @Test
  void aNameIsGivenInTheLanguageOfTheReader() {
    assertThat(TaxGrade.A.text().in(Locale.UK)).isEqualTo("grade A");
    assertThat(TaxGrade.A.text().in(Locale.CHINA)).isEqualTo("A级");
    assertThat(TaxGrade.A.text().in(Locale.FRANCE)).isEqualTo("A级");
  }
}
