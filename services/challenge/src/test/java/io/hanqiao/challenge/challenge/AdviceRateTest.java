package io.hanqiao.challenge.challenge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdviceRateTest {

  private final AdviceRate rate = new AdviceRate(120);

  private static Caller of(long org) {
    return new Caller("somebody", new UUID(0, org), Set.of("enterprise"));
  }

  @Test
  void whatTakesTheEncoderLongerCostsMoreAndTheNextOrganisationHasItsOwn() {
    rate.take(of(1), 85);
    assertThatThrownBy(() -> rate.take(of(1), 85))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("120");
    assertThatCode(() -> rate.take(of(1), 1)).doesNotThrowAnyException();
    assertThatCode(() -> rate.take(of(2), 85)).doesNotThrowAnyException();
  }

  @Test
  void aTextBeyondAMinutesAllowanceTakesTheMinuteAndIsNotRefusedForEver() {
    assertThatCode(() -> rate.take(of(1), 900)).doesNotThrowAnyException();
    assertThatThrownBy(() -> rate.take(of(1), 1)).isInstanceOf(ProblemException.class);
  }
}
