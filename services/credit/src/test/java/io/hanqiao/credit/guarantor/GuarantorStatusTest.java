package io.hanqiao.credit.guarantor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GuarantorStatusTest {

  private static final Instant NOW = Instant.parse("2026-03-31T01:02:03Z");
  private static final GuarantorStatus ACTIVE = new GuarantorStatus.Active();
  private static final GuarantorStatus SUSPENDED = new GuarantorStatus.Suspended("REGULATION", NOW);
  private static final GuarantorStatus CLOSED = new GuarantorStatus.Closed("MERGED", NOW);

  @Test
  void aSuspendedGuarantorKnowsWhyAndSinceWhenAndMayResume() {
    assertThat(ACTIVE.active().suspend(SuspendReason.REGULATION, NOW)).isEqualTo(SUSPENDED);
    assertThat(SUSPENDED.suspended().resume()).isEqualTo(ACTIVE);
  }

  @Test
  void whoeverIsStillThereMayLeave() {
    for (GuarantorStatus status : List.of(ACTIVE, SUSPENDED)) {
      assertThat(status.present().close(CloseReason.MERGED, NOW)).isEqualTo(CLOSED);
    }
  }

  @Test
  void everyOtherTransitionIsRefused() {
    assertRefused(ACTIVE::suspended);
    assertRefused(SUSPENDED::active);
    assertRefused(CLOSED::active);
    assertRefused(CLOSED::suspended);
    assertRefused(CLOSED::present);
  }

  private static void assertRefused(ThrowingCallable transition) {
    assertThatThrownBy(transition)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.REFUSED));
  }
}
