package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsccCheckTest {

  @Test
  void theTestsOwnCheckHoldsForPublishedCodesAndNotForMistypedOnes() {
    assertThat(UsccCheck.holds("91110108735106340Y")).isTrue();
    assertThat(UsccCheck.holds("91341000MA2N0ABGXX")).isTrue();
    assertThat(UsccCheck.holds("51610700305332460K")).isTrue();
    assertThat(UsccCheck.holds("91350100M000100Y43")).isTrue();
    assertThat(UsccCheck.holds("91350100M000100Y44")).isFalse();
    assertThat(UsccCheck.holds("91350100M000100Z43")).isFalse();
  }
}
