package io.hanqiao.platform.consume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {

  private final Allowance allowance = new Allowance(1_000);

  @Test
  void oneAloneMayKeepAllOfIt() {
    Allowance.Share share = allowance.share();
    share.keeps(1_000);
    assertThat(share.isSpent()).isFalse();
    share.keeps(1_001);
    assertThat(share.isSpent()).isTrue();
    share.keeps(0);
    assertThat(share.isSpent()).isFalse();
  }

  @Test
  void whenItIsUsedUpWhoeverKeepsAFairShareReadsAndNobodyElse() {
    Allowance.Share much = allowance.share();
    Allowance.Share little = allowance.share();
    much.keeps(950);
    little.keeps(100);
    assertThat(much.isSpent()).isTrue();
    assertThat(little.isSpent()).isFalse();
  }

  @Test
  void whatOneThatEndedKeptIsThereForTheOthers() {
    Allowance.Share one = allowance.share();
    one.keeps(900);
    Allowance.Share other = allowance.share();
    one.close();
    other.keeps(950);
    assertThat(other.isSpent()).isFalse();
    other.keeps(1_050);
    assertThat(other.isSpent()).isTrue();
  }
}
