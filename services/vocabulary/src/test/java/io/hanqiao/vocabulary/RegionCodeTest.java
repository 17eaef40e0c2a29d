package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static io.hanqiao.vocabulary.Reading.isRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "420111, 湖北省武汉市洪山区",
    "420100, 湖北省武汉市",
    "420900, 湖北省孝感市",
    "420000, 湖北省",
    "421000, 湖北省荆州市",
    "429004, 湖北省仙桃市",
    "429005, 湖北省潜江市",
    "429006, 湖北省天门市",
    "429021, 湖北省神农架林区",
    "422801, 湖北省恩施土家族苗族自治州恩施市",
    "110105, 北京市朝阳区",
    "500229, 重庆市城口县",
    "441900, 广东省东莞市",
    "460400, 海南省儋州市",
    "659001, 新疆维吾尔自治区石河子市"
  })
  void aCodeOfSixDigitsIsReadAndNamedFromTheProvinceDown(String code, String name) {
    assertThat(RegionCode.parse(code).orThrow().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"42, 湖北省", "4201, 湖北省武汉市", "420111, 湖北省武汉市洪山区"})
  void aServedAreaMayBeAProvinceACityOrACounty(String code, String name) {
    assertThat(RegionCode.parsePrefix(code).orThrow().name()).isEqualTo(name);
    assertThat(RegionCode.parsePrefix(code).orThrow()).hasToString(code);
  }

  @ParameterizedTest
  @CsvSource({
    "420111, 42, true",
    "420111, 4201, true",
    "420111, 420100, true",
    "420111, 420000, true",
    "420111, 420111, true",
    "420111, 420112, false",
    "420111, 43, false",
    "421003, 421000, true",
    "420111, 421000, false",
    "420100, 4201, true",
    "4201, 420100, true",
    "420100, 420111, false",
    "429004, 4290, true",
    "429004, 4201, false",
    "441900, 441900, true"
  })
  void aDivisionIsWithinThoseItLiesIn(String code, String prefix, boolean within) {
    assertThat(new RegionCode(code).within(prefix)).isEqualTo(within);
  }

  @Test
  void everyDivisionOfTheTableIsWithinItsProvinceAndCity() {
    for (ReferenceTable.Row row : ReferenceTable.read("divisions.csv").rows()) {
      RegionCode region = RegionCode.parsePrefix(row.get("code")).orThrow();
      assertThat(region.within(region.value().substring(0, 2))).isTrue();
      assertThat(region.name()).startsWith(new RegionCode(region.value().substring(0, 2)).name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "4201", "42011", "4201111", "42011a", "\uFF1420111", "-20111"})
  void whatIsNotSixDigitsIsRefused(String code) {
    assertThat(english(RegionCode.parse(code))).contains("“" + code + "”", "6 digits");
  }

  @Test
  void anUnknownCodeIsRefusedWithTheOnesBesideIt() {
    assertThat(english(RegionCode.parse("420199"))).contains("420199", "Under 4201", "420102");
    assertThat(chinese(RegionCode.parse("420199"))).contains("湖北省武汉市", "420102");
    assertThat(english(RegionCode.parse("429900"))).contains("Under 42", "4201");
    assertThat(isRefused(RegionCode.parse("990000"))).isTrue();
    assertThat(isRefused(RegionCode.parsePrefix("99"))).isTrue();
  }

  @Test
  void aZoneWithoutCodeIsSentToTheManagementDistrict() {
    assertThat(chinese(RegionCode.parse("420118"))).contains("东湖高新区", "管理区");
  }

  @Test
  void aValueThatDoesNotExistCannotBeMadeNorAskedFor() {
    assertThatThrownBy(() -> new RegionCode("420199")).hasMessageContaining("420199");
    assertThatThrownBy(() -> new RegionCode("4201").within("4")).hasMessageContaining("“4”");
    assertThatThrownBy(() -> new RegionCode("4201").within("")).hasMessageContaining("digits");
  }
}
