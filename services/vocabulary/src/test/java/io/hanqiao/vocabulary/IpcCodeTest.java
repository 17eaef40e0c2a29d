package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpcCodeTest {

  @ParameterizedTest
  @CsvSource({
    "g10l17/02, G10L 17/02",
    "G10L, G10L",
    "G10L 17/02, G10L 17/02",
    "' g 10 l  17 / 02 ', G10L 17/02",
    "\uFF27\uFF11\uFF10\uFF2C\u3000\uFF11\uFF17\uFF0F\uFF10\uFF12, G10L 17/02",
    "A61K 31/495, A61K 31/495",
    "G16H 2040/123456, G16H 2040/123456"
  })
  void aSymbolIsReadHoweverItIsSpacedAndWrittenOneWay(String input, String normal) {
    assertThat(IpcCode.parse(input).orThrow()).hasToString(normal);
  }

  @Test
  void aSymbolKnowsItsParts() {
    IpcCode code = IpcCode.parse("G10L17/02").orThrow();
    assertThat(code.section()).isEqualTo("G");
    assertThat(code.sectionTitle()).isEqualTo(new Text("物理", "Physics"));
    assertThat(code.classSymbol()).isEqualTo("G10");
    assertThat(code.subclass()).isEqualTo("G10L");
    assertThat(code.group()).isEqualTo("17/02");
    assertThat(code.mainGroup()).isEqualTo("17");
    assertThat(new IpcCode("H01M").group()).isNull();
    assertThat(new IpcCode("H01M").mainGroup()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "C", "D", "E", "F", "G", "H"})
  void everySectionHasATitleInBothLanguages(String section) {
    Text title = new IpcCode(section + "01B").sectionTitle();
    assertThat(title.zh()).matches("[\\p{IsHan}；]+");
    assertThat(title.en()).matches("[A-Za-z; ]{3,}");
  }

  @ParameterizedTest
  @CsvSource({
    "G10L 17/02, G10L, true",
    "G10L 17/02, G10L 17/00, true",
    "G10L 17/02, G10L 17/02, true",
    "G10L 17/02, G10L 17/04, false",
    "G10L 17/00, G10L 17/02, false",
    "G10L 17/02, G10L 1/00, false",
    "G10L 17/02, G10K 17/00, false",
    "G10L, G10L 17/02, false",
    "G10L, G10L, true",
    "G10L, G10K, false"
  })
  void aSymbolIsWithinItsSubclassAndItsMainGroup(String code, String other, boolean within) {
    assertThat(new IpcCode(code).within(new IpcCode(other))).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "G",
        "G10",
        "I10L",
        "G1L",
        "G10L 17",
        "G10L 17/",
        "G10L 17/2",
        "G10L 017/02",
        "G10L 12345/02",
        "G10L 17/1234567",
        "G10L-17/02",
        "专利"
      })
  void whatIsNoSymbolIsRefusedWithTheFormThatWouldBe(String input) {
    assertThat(english(IpcCode.parse(input))).contains("“" + input + "”", "G10L 17/02");
    assertThat(chinese(IpcCode.parse(input))).contains("“" + input + "”", "G10L 17/02");
    assertThatThrownBy(() -> new IpcCode(input)).hasMessageContaining("“" + input + "”");
  }

  @Test
  void aMainGroupWithoutSlashIsToBeWrittenInFull() {
    assertThat(english(IpcCode.parse("G06N3"))).contains("“G06N 3/00”");
    assertThat(chinese(IpcCode.parse("g06n 03/"))).contains("“G06N 3/00”");
  }

  @Test
  void aSectionThatDoesNotExistIsNamed() {
    assertThat(english(IpcCode.parse("Z10L"))).contains("there is no Z");
    assertThat(chinese(IpcCode.parse("Z10L 1/00"))).contains("没有 Z");
  }

  @Property
  void whatIsWrittenIsReadBackInAnyCaseAndSpacing(
      @ForAll @CharRange(from = 'A', to = 'H') char section,
      @ForAll @IntRange(min = 1, max = 99) int number,
      @ForAll @CharRange(from = 'A', to = 'Z') char subclass,
      @ForAll @IntRange(min = 1, max = 9999) int main,
      @ForAll @NumericChars @StringLength(min = 2, max = 6) String sub) {
    String subclassSymbol = "%c%02d%c".formatted(section, number, subclass);
    IpcCode code = new IpcCode(subclassSymbol + " " + main + "/" + sub);
    String bare = code.value().replace(" ", "");
    assertThat(IpcCode.parse(code.value()).orThrow()).isEqualTo(code);
    assertThat(IpcCode.parse(bare.toLowerCase(Locale.ROOT)).orThrow()).isEqualTo(code);
    assertThat(code.subclass() + " " + code.group()).isEqualTo(code.value());
    assertThat(code.within(new IpcCode(subclassSymbol))).isTrue();
    assertThat(code.within(new IpcCode(subclassSymbol + " " + main + "/00"))).isTrue();
  }

  @Property
  void anyTextIsEitherReadOrRefusedWithASentence(@ForAll String text) {
    Parsed<IpcCode> parsed = IpcCode.parse(text);
    if (parsed instanceof Parsed.Valid<IpcCode> valid) {
      assertThat(IpcCode.parse(valid.value().value())).isEqualTo(parsed);
    } else {
      assertThat(english(parsed)).contains("no IPC symbol");
    }
  }
}
