package io.hanqiao.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.vocabulary.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  private static final Glossary SHIPPED = Glossary.shipped();

  private static List<String> readings(String text, String field) {
    return SHIPPED.abbreviations(text, field).stream().map(met -> met.sense().full()).toList();
  }

  @Test
  void anAbbreviationOfSeveralSensesIsReadByTheFieldOfTheText() {
    assertThat(readings("adc国产化", "集成电路")).containsExactly("模数转换器");
    assertThat(readings("adc国产化", "生物医药")).containsExactly("抗体偶联药物");
  }

  @Test
  void aLineOfIndustrySpeaksForTheFieldsThatBelongToIt() {
    assertThat(readings("adc国产化", Sector.BIOPHARMA.text().zh())).containsExactly("抗体偶联药物");
    assertThat(readings("adc国产化", Sector.MEDICAL_DEVICES.text().zh())).containsExactly("抗体偶联药物");
    assertThat(readings("adc国产化", Sector.EQUIPMENT.text().zh())).containsExactly("模数转换器");
  }

  @Test
  void everyLineOfIndustryAndEveryFieldOfTheGlossaryBelongTogether() {
    String at = "/io/hanqiao/text/reference/";
    List<String[]> rows = Table.rows(at + "technical-fields.csv");
    assertThat(rows.stream().map(row -> row[0]).collect(Collectors.toSet()))
        .isEqualTo(Arrays.stream(Sector.values()).map(Enum::name).collect(Collectors.toSet()));
    assertThat(rows.stream().map(row -> row[1]).collect(Collectors.toSet()))
        .isEqualTo(
            Table.rows(at + "technical-terms.csv").stream()
                .map(row -> row[3])
                .collect(Collectors.toSet()));
  }

  @Test
  void withoutAFieldTheWordsAroundDecide() {
    assertThat(readings("adc药物的抗体偶联工艺", "")).containsExactly("抗体偶联药物");
    assertThat(readings("高速adc采样与数据转换", "")).containsExactly("模数转换器");
  }

  @Test
  void partsOfAWordAreReadButNotLettersWithinOne() {
    assertThat(readings("soc/soh联合估计", "汽车及零部件")).contains("荷电状态", "电池健康状态");
    assertThat(readings("q&p钢", "")).containsExactly("淬火配分钢");
    assertThat(readings("basic", "")).isEmpty();
  }

  @Test
  void ofOverlappingPlainWordsTheLongerIsTaken() {
    assertThat(SHIPPED.plainWords("开暖风就掉电").stream().map(PlainWord::plain))
        .containsExactly("开暖风", "掉电");
  }

  @Test
  void aNeedIsSpelledOutBehindItsOwnWords() {
    assertThat(SHIPPED.spelledOut("vrfb电堆怕漏液", "新能源")).startsWith("vrfb(全钒液流电池)电堆怕漏液");
    assertThat(SHIPPED.spelledOut("没有缩写", "")).isEqualTo("没有缩写");
  }

  @Test
  void eachSenseHasAFieldAndAFullTermAndNoneStandsTwice() {
    List<String[]> rows = Table.rows("/io/hanqiao/text/reference/technical-terms.csv");
    assertThat(rows).hasSizeGreaterThan(500).allMatch(row -> row.length == 4);
    assertThat(rows).allMatch(row -> !row[1].isBlank() && !row[2].isBlank() && !row[3].isBlank());
    assertThat(rows.stream().map(row -> row[0] + " " + row[3]).collect(Collectors.toSet()))
        .hasSameSizeAs(rows);
  }
}
