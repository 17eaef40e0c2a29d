package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryCodeTest {

  @ParameterizedTest
  @CsvSource({
    "C, C, , 制造业",
    "39, C, 39, 计算机、通信和其他电子设备制造业",
    "397, C, 39, 电子器件制造",
    "6513, I, 65, 应用软件开发",
    "0111, A, 01, 稻谷种植",
    "3531, C, 35, 食品、酒、饮料及茶生产专用设备制造"
  })
  void aCodeOfEveryLevelKnowsItsSectionDivisionAndName(
      String code, String section, String division, String name) {
    IndustryCode industry = IndustryCode.parse(code).orThrow();
    assertThat(industry.section()).isEqualTo(section);
    assertThat(industry.division()).isEqualTo(division);
    assertThat(industry.name()).isEqualTo(name);
    assertThat(industry).hasToString(code);
  }

  @ParameterizedTest
  @CsvSource({
    "3976, C, true",
    "3976, 39, true",
    "3976, 397, true",
    "3976, 3976, true",
    "3976, I, false",
    "3976, 38, false",
    "39, 397, false",
    "C, C, true",
    "C, 39, false",
    "I, C, false"
  })
  void anIndustryIsWithinThoseAboveIt(String code, String above, boolean within) {
    assertThat(new IndustryCode(code).within(above)).isEqualTo(within);
  }

  @Test
  void theTableHasAllLevelsAndEveryCodeBelongsToASection() {
    Map<String, Integer> countByLevel = new TreeMap<>();
    for (ReferenceTable.Row row : ReferenceTable.read("industries.csv").rows()) {
      countByLevel.merge(row.get("level"), 1, Integer::sum);
      IndustryCode industry = new IndustryCode(row.get("code"));
      assertThat(industry.section()).matches("[A-T]");
      assertThat(industry.within(industry.section())).isTrue();
      assertThat(industry.name()).isNotBlank();
      assertThat(industry.value()).hasSize(Integer.parseInt(row.get("level")));
    }
    assertThat(countByLevel).isEqualTo(Map.of("1", 20, "2", 97, "3", 473, "4", 1381));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "U", "c", "9", "98", "290", "39761", "39.7", "C39760", "软件"})
  void whatIsNotInTheTableIsRefused(String code) {
    assertThat(english(IndustryCode.parse(code))).contains("“" + code + "”", "GB/T 4754-2017");
    assertThatThrownBy(() -> new IndustryCode(code)).hasMessageContaining("“" + code + "”");
  }

  @Test
  void aSectionLetterBeforeDigitsIsToBeLeftOut() {
    assertThat(english(IndustryCode.parse("C3976"))).contains("“C3976”", "“3976”");
  }

  @Test
  void theLevelThatStillExistsIsNamed() {
    assertThat(chinese(IndustryCode.parse("6590"))).contains("“659”是其他信息技术服务业");
  }

  @Test
  void anEmptyPrefixIsRefused() {
    assertThatThrownBy(() -> new IndustryCode("C").within("")).hasMessageContaining("empty");
  }
}
