package io.hanqiao.text.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurveTest {

  @Test
  void theCurveRisesFromNothingToAMillionThroughTheMiddle() {
    assertThat(Curve.at(Long.MIN_VALUE / 2)).isBetween(0, 1_000);
    assertThat(Curve.at(0)).isEqualTo(500_000);
    assertThat(Curve.at(Long.MAX_VALUE / 2)).isBetween(999_000, 1_000_000);
    for (long x = -9_000_000; x < 9_000_000; x += 10_007) {
      assertThat(Curve.at(x)).isLessThanOrEqualTo(Curve.at(x + 10_007));
    }
  }

  @Test
  void itIsTheLogisticCurveToAThousandth() {
    assertThat(Curve.at(1_000_000)).isBetween(730_000, 732_000);
    assertThat(Curve.at(-2_060_000)).isBetween(112_000, 114_000);
  }

  @Test
  void rootsAreRoundedDown() {
    assertThat(Root.of(0)).isZero();
    assertThat(Root.of(15)).isEqualTo(3);
    assertThat(Root.of(16)).isEqualTo(4);
    assertThat(Root.of(Long.MAX_VALUE)).isEqualTo(3_037_000_499L);
    assertThat(Root.ofMillionths(2_250_000)).isEqualTo(1_500_000);
  }
}
