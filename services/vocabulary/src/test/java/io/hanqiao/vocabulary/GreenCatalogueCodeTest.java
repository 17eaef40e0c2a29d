package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreenCatalogueCodeTest {

  @ParameterizedTest
  @CsvSource({
    "1, 节能降碳产业",
    "2, 环境保护产业",
    "3, 资源循环利用产业",
    "4, 能源绿色低碳转型",
    "5, 生态保护修复和利用",
    "6, 基础设施绿色升级",
    "7, 绿色服务",
    "8, 绿色贸易",
    "9, 绿色消费"
  })
  void theNineFirstLevelItemsOf2025HaveTheirNames(String code, String name) {
    GreenCatalogueCode item = GreenCatalogueCode.parse("2025", code).orThrow();
    assertThat(item.name()).isNotNull().extracting(Text::zh).isEqualTo(name);
    assertThat(item.firstLevelName()).isEqualTo(item.name());
    assertThat(item.level()).isEqualTo(1);
    assertThat(item.catalogue().zh()).isEqualTo("绿色金融支持项目目录（2025年版）");
    assertThat(item.validFrom()).isEqualTo(LocalDate.of(2025, 10, 1));
  }

  @Test
  void whatLiesDeeperThanTheTableIsAdmittedWithoutAName() {
    GreenCatalogueCode item = GreenCatalogueCode.parse("2025", "4.1.12").orThrow();
    assertThat(item.name()).isNull();
    assertThat(item.firstLevelName()).isEqualTo(new GreenCatalogueCode("2025", "4").name());
    assertThat(item.level()).isEqualTo(3);
    assertThat(item).hasToString("2025 4.1.12");
  }

  @Test
  void ofTheCatalogueOf2021OnlyTheEditionIsKnown() {
    GreenCatalogueCode item = GreenCatalogueCode.parse("2021", "1.1.1.1").orThrow();
    assertThat(item.name()).isNull();
    assertThat(item.firstLevelName()).isNull();
    assertThat(item.catalogue().zh()).contains("2021年版");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2015", "2025年版", "25"})
  void anEditionThatIsNotThereIsRefused(String version) {
    assertThat(english(GreenCatalogueCode.parse(version, "1")))
        .contains("“" + version + "”", "2021, 2025");
    assertThat(chinese(GreenCatalogueCode.parse(version, "1"))).contains("2021、2025");
    assertThatThrownBy(() -> new GreenCatalogueCode(version, "1"))
        .hasMessageContaining("“" + version + "”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "01", "1.", ".1", "1..2", "1.2.3.4", "1.0", "1-2", "一", "10", "100"})
  void aCodeThatCannotBeOf2025IsRefused(String code) {
    assertThat(english(GreenCatalogueCode.parse("2025", code))).contains("“" + code + "”");
    assertThat(chinese(GreenCatalogueCode.parse("2025", code))).contains("“" + code + "”");
    assertThatThrownBy(() -> new GreenCatalogueCode("2025", code))
        .hasMessageContaining("“" + code + "”");
  }

  @Property
  void aCodeOf2025IsAdmittedExactlyIfItsFirstNumberIsOneToNine(
      @ForAll @IntRange(min = 1, max = 99) int first,
      @ForAll @IntRange(min = 1, max = 99) int second) {
    Parsed<GreenCatalogueCode> parsed = GreenCatalogueCode.parse("2025", first + "." + second);
    assertThat(Reading.isRefused(parsed)).isEqualTo(first > 9);
  }
}
