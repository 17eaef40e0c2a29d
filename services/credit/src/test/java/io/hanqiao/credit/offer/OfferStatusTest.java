package io.hanqiao.credit.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferStatusTest {

  private static final Instant NOW = Instant.parse("2026-03-31T01:02:03Z");

  @Test
  void anOpenOfferIsWithdrawnWithReasonAndTime() {
    OfferStatus.Withdrawn withdrawn =
        new OfferStatus.Open().withdraw(WithdrawReason.REGULATION, NOW);

    assertThat(withdrawn.code()).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.reason()).isEqualTo(WithdrawReason.REGULATION);
    assertThat(withdrawn.at()).isEqualTo(NOW);
  }

  @Test
  void aWithdrawnOfferIsNeverOpenAgain() {
    OfferStatus withdrawn = new OfferStatus.Withdrawn(WithdrawReason.MISTAKE, NOW);

    assertThatThrownBy(withdrawn::open)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.REFUSED));
  }
}
