package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Duration YOUNG = Duration.ofSeconds(5);
  private static final Duration OLD = Duration.ofHours(5);

  @Test
  void whatDiesForTheFirstTimeIsStartedAgainAtOnce() {
    assertThat(Backoff.NONE.afterDeathAt(YOUNG).delay()).isZero();
    assertThat(Backoff.NONE.afterDeathAt(YOUNG).isLoop()).isFalse();
  }

  @Test
  void whatKeepsDyingSoonWaitsLongerEachTimeUpToHalfAMinute() {
    List<Long> seconds = new ArrayList<>();
    Backoff backoff = Backoff.NONE;
    for (int death = 1; death <= 8; death++) {
      backoff = backoff.afterDeathAt(YOUNG);
      seconds.add(backoff.delay().toSeconds());
    }
    assertThat(seconds).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L);
    assertThat(backoff.isLoop()).isTrue();
  }

  @Test
  void aLongLifeIsForgiven() {
    Backoff often = Backoff.NONE.afterDeathAt(YOUNG).afterDeathAt(YOUNG).afterDeathAt(YOUNG);
    assertThat(often.afterDeathAt(OLD).delay()).isZero();
  }
}
