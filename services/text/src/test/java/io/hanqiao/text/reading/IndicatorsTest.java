package io.hanqiao.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.text.reading.Indicator.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

  private static List<Indicator> in(String text) {
    return Indicators.in(PlainText.of(text));
  }

  @Test
  void figuresAreReadWithTheirSideUnitAndWhatTheyMeasure() {
    List<Indicator> found = in("能量密度≥400Wh/kg，效率大于97%，带宽100GHz，铁损低于10W/kg");
    assertThat(found.stream().map(Indicator::words))
        .containsExactly("能量密度≥400Wh/kg", "效率大于97%", "带宽100GHz", "铁损低于10W/kg");
    assertThat(found.stream().map(Indicator::bound))
        .containsExactly(Bound.AT_LEAST, Bound.AT_LEAST, Bound.ABOUT, Bound.AT_MOST);
    assertThat(found.get(2).amount()).isEqualByComparingTo("100000000000");
  }

  @Test
  void theCaseOfAUnitDecides() {
    assertThat(in("压力35MPa").get(0).amount()).isEqualByComparingTo("35000000");
    assertThat(in("功耗35mW").get(0).amount()).isEqualByComparingTo("0.035");
    assertThat(in("装机35MW").get(0).amount()).isEqualByComparingTo("35000000");
  }

  @Test
  void oneQuantityIsComparedAcrossUnits() {
    Indicator asked = in("定位精度≤20μm").get(0);
    assertThat(asked.isMetBy(in("定位精度0.015mm").get(0))).isTrue();
    assertThat(asked.isMetBy(in("定位精度0.03mm").get(0))).isFalse();
  }

  @Test
  void whatStandsBehindAFigureSaysItsSideToo() {
    assertThat(in("4小时以上").get(0).bound()).isEqualTo(Bound.AT_LEAST);
    assertThat(in("30秒以内").get(0).bound()).isEqualTo(Bound.AT_MOST);
  }

  @Test
  void namesWithNumbersAreNoFigures() {
    assertThat(in("ISO 26262与5G、SM4、H13钢，共3项课题")).isEmpty();
  }

  @Test
  void aTextOfDigitsIsReadInGoodTime() {
    assertThat(in("9".repeat(50_000))).isEmpty();
    assertThat(in("1V ".repeat(20_000))).hasSize(100);
  }
}
