package io.hanqiao.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextFeaturesTest {

  private static int similarity(String demand, String supply) {
    return TextFeatures.of(demand).similarity(TextFeatures.of(supply));
  }

  @Test
  void widthAndCaseOfLettersDoNotMatter() {
    assertThat(similarity("ＬＮＯＩ调制器", "lnoi调制器")).isEqualTo(1_000_000);
  }

  @Test
  void wordsThatEveryTechnicalTextHasTellNothing() {
    assertThat(similarity("基于研究的技术方法", "一种系统装置的技术方法")).isZero();
  }

  @Test
  void aLongStatementDoesNotDrownAShortAbstract() {
    String abstractOfIt = "光纤激光器热管理";
    String statement = abstractOfIt + "，还须满足整机体积、重量、功耗、寿命、抗振、盐雾、电磁兼容与维护保障";
    assertThat(similarity(statement, abstractOfIt)).isGreaterThan(500_000);
    assertThat(similarity(abstractOfIt, statement)).isLessThan(similarity(statement, abstractOfIt));
  }

  @Test
  void theLongestCommonRunsAreNamedAndNotTheirParts() {
    TextFeatures demand = TextFeatures.of("复杂场景目标说话人提取，目标跟踪，CNN");
    TextFeatures supply = TextFeatures.of("目标说话人提取网络；目标识别；cnn");
    assertThat(demand.sharedTerms(supply)).containsExactly("目标说话人提取", "cnn");
  }

  @Test
  void partsThatAreNotSaidAreLeftOut() {
    assertThat(TextFeatures.of("锂电池", null, "均衡"))
        .isEqualTo(TextFeatures.of("锂电池", "均衡"))
        .isNotEqualTo(TextFeatures.of("锂电池"));
  }

  @Test
  void textsThatShareNothingShareNoTerm() {
    assertThat(TextFeatures.of("锂电池").sharedTerms(TextFeatures.of("永磁"))).isEmpty();
    assertThat(TextFit.reason(TextFeatures.of("电池"), TextFeatures.of("水电")).zh())
        .startsWith("没有共同词语");
  }

  @Property(tries = 200)
  void likenessLiesBetweenNothingAndWhole(@ForAll String one, @ForAll String other) {
    assertThat(similarity(one, other)).isBetween(0, 1_000_000);
    assertThat(TextFeatures.of(one).sharedTerms(TextFeatures.of(other))).hasSizeLessThan(6);
  }
}
