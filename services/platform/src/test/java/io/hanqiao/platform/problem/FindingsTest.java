package io.hanqiao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.vocabulary.Flaw;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

  private final Findings findings = new Findings();

  @Test
  void everythingWrongIsToldInOneGo() {
    assertThat(findings.required("name", " ", Findings.text(10))).isNull();
    assertThat(findings.required("staff", -1, Findings.between(0, 10))).isNull();
    assertThat(findings.optional("note", null, Findings.text(10))).isNull();
    assertThat(findings.required("city", " 武汉 ", Findings.text(10))).isEqualTo("武汉");
    assertThatThrownBy(findings::orRefuse)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.findings())
                    .extracting(Finding::field)
                    .containsExactly("name", "staff"));
  }

  @Test
  void anInputWithoutAFlawIsNotRefused() {
    assertThat(findings.isEmpty()).isTrue();
    assertThatCode(findings::orRefuse).doesNotThrowAnyException();
  }

  @Test
  void aListNamesThePlaceOfItsFlaw() {
    findings.optionalSet("tags", Arrays.asList("a", "", null, "a"), Findings.text(3));
    assertThat(findings.list())
        .extracting(Finding::field)
        .containsExactly("tags[1]", "tags[2]", "tags[3]");
  }

  @Test
  void oneFieldIsCountedAsOne() {
    findings.add("amount", null, Flaw.of("缺", "missing", "补", "add"));
    assertThatThrownBy(findings::orRefuse)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(String.valueOf(refused.detail()))
                    .contains("1 field needs correction; nothing was stored."));
  }

  @Test
  void anAbsentListStaysAbsentAndAnEmptyOneEmpty() {
    assertThat(findings.<String>optionalSet("tags", null, Findings.text(3))).isNull();
    assertThat(findings.<String>optionalSet("tags", List.of(), Findings.text(3))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\u001b[31mb", "a\u0085b", "12345678901"})
  void aTextHasNoControlCharactersAndAnEnd(String text) {
    assertThat(findings.required("t", text, Findings.text(10))).isNull();
    assertThat(findings.list()).hasSize(1);
  }

  @Test
  void lengthIsCountedInCharactersThatPeopleSee() {
    assertThat(findings.required("t", "𠮷".repeat(10), Findings.text(10))).isNotNull();
  }

  @Test
  void aLongValueIsNotRepeatedWhole() {
    findings.add("t", "x".repeat(5_000), null);
    assertThat(findings.list().get(0).value()).hasSizeLessThan(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          null                       | zh
          ''                         | zh
          *                          | zh
          en                         | en
          en-GB                      | en
          zh-CN,en;q=0.9             | zh
          en;q=0.1,zh;q=0.2          | zh
          fr,en;q=0.5                | en
          fr                         | zh
          zh-Hant-TW                 | zh
          EN-us                      | en
          ;;;q=                      | zh
          en;q=nonsense              | zh
          """)
  void aProblemSpeaksChineseUnlessEnglishIsPreferred(String header, String language) {
    assertThat(ProblemResponses.locale(header)).isEqualTo(Locale.forLanguageTag(language));
  }

  @Test
  void aHeaderAsLongAsABookDoesNoHarm() {
    assertThat(ProblemResponses.locale("en,".repeat(5_000))).isEqualTo(Locale.ENGLISH);
  }
}
