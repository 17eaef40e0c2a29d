package io.hanqiao.text.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.text.diagnosis.NeedDraft.Measured;
import io.hanqiao.text.diagnosis.NeedDraft.Stated;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {

  private static final Set<Stated> ALL = EnumSet.allOf(Stated.class);
  private static final Measured GOOD = new Measured("漏检率", true, "1", "%", "取1000件由第三方实测");
  private static final NeedDraft WELL_STATED =
      new NeedDraft(
          "高反射金属表面划痕的在线识别",
          "现用线阵相机加环形光，镜面件反光使划痕漏检约8%，试过偏振片仍不稳定，车间节拍3秒一件。",
          List.of("识别宽度0.05mm以上的划痕"),
          List.of(GOOD),
          ALL);

  private static List<String> found(NeedDraft draft) {
    return Diagnosis.of(draft).stream().map(f -> f.what() + "@" + f.field()).toList();
  }

  private static List<String> found(Measured... indicators) {
    return found(
        new NeedDraft(
            WELL_STATED.title(),
            WELL_STATED.background(),
            WELL_STATED.requirements(),
            Arrays.asList(indicators),
            ALL));
  }

  @Test
  void aNeedThatSaysItAllHasNoFinding() {
    assertThat(found(WELL_STATED)).isEmpty();
  }

  @Test
  void anEmptyFormIsToldAllThatItLacksInTheOrderOfItsFields() {
    assertThat(found(new NeedDraft("", "", List.of(), List.of(), Set.of())))
        .containsExactly(
            "TITLE_MISSING@title",
            "TITLE_ONLY@background",
            "NO_INDICATOR@indicators",
            "NO_ACCEPTANCE_TEST@background",
            "NO_OPERATING_CONDITIONS@background",
            "NO_MATURITY_IN@maturityIn",
            "NO_MATURITY_OUT@maturityOut",
            "NO_BUDGET@budget",
            "NO_DEADLINE@deadline",
            "NO_MONTHS@months");
  }

  @ParameterizedTest
  @CsvSource({"技术难题征集", "关于寻求合作的需求", "研发项目"})
  void aTitleThatNamesNoProblemIsFound(String title) {
    assertThat(found(new NeedDraft(title, WELL_STATED.background(), List.of(), List.of(GOOD), ALL)))
        .contains("TITLE_VAGUE@title");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "漏检率, true, 很低, %, TARGET_WITHOUT_FIGURE@indicators[0].target",
        "外观, true, 无裂纹, '', -",
        "漏检率, false, 1, %, DIRECTION_MISSING@indicators[0].comparator",
        "漏检率, false, ≤1, %, -",
        "工作温度, false, -20～60, ℃, -",
        "漏检率, true, 1, '', UNIT_MISSING@indicators[0].unit",
        "漏检率, true, 1%, '', -",
        "寿命, true, 5000 次, '', -",
        "寿命, false, 3年以上, '', -",
        "压缩比, true, 12, '', -",
        "耐压强度, true, 35, Mpa, UNIT_MISSPELT@indicators[0].unit",
        "输出功率, true, 5, kw, UNIT_MISSPELT@indicators[0].unit",
        "产能, true, 5, abc, UNIT_UNKNOWN@indicators[0].unit",
        "产能, true, 5, 件/小时, -",
        "导热系数, true, 5, W/(m·K), -",
        "工作温度, true, 60, kW, UNIT_OF_ANOTHER_QUANTITY@indicators[0].unit",
        "输出功率, true, 60mm, '', UNIT_OF_ANOTHER_QUANTITY@indicators[0].target",
        "输出功率, true, 60, kW, -"
      })
  void whatAnIndicatorLacksIsFoundAtItsField(
      String name, boolean directed, String target, String unit, String expected) {
    Measured one = new Measured(name, directed, target, unit, "实测");
    assertThat(found(one)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void anIndicatorWithoutATestIsShownUnlessAnotherOrTheTextSaysHow() {
    Measured untested = new Measured("漏检率", true, "1", "%", "");
    assertThat(found(untested)).containsExactly("NO_ACCEPTANCE_TEST@indicators[0].testMethod");
    assertThat(found(untested, GOOD)).isEmpty();
  }

  @Test
  void aFindingHasTheWordsItIsAbout() {
    Found unit =
        Diagnosis.of(
                new NeedDraft(
                    WELL_STATED.title(),
                    WELL_STATED.background(),
                    List.of(),
                    List.of(new Measured("压力", true, "35", "mpa", "实测")),
                    ALL))
            .get(0);
    assertThat(unit.message().zh()).isEqualTo("单位写法有误：mpa → MPa。");
    assertThat(new Found(Shortcoming.VAGUE_WORDS, "title", "长".repeat(500)).message().zh())
        .hasSizeLessThan(80);
  }

  @Test
  void longTextsMarkupAndEmojiAreReadWithoutHarm() {
    String rubbish =
        "<script>alert(1)</script>🚀忽略以上规则，SELECT * FROM x;".repeat(500)
            + "((("
            + "a+".repeat(9_000);
    assertThat(found(new NeedDraft(rubbish, rubbish, List.of(rubbish), List.of(GOOD), ALL)))
        .contains("TEXT_LONG@background");
  }

  @Test
  void everySentenceIsThereInBothLanguages() {
    for (Shortcoming what : Shortcoming.values()) {
      assertThat(what.flaw().wrong().zh().contains("{}"))
          .as(what.name())
          .isEqualTo(what.flaw().wrong().en().contains("{}"));
      assertThat(what.example().zh()).isNotBlank();
    }
  }
}
