package io.hanqiao.challenge.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProposalStatusTest {

  @Test
  void aWithdrawnProposalHasNoFurtherTransition() {
    ProposalStatus withdrawn =
        new ProposalStatus.Submitted().withdraw(WithdrawReason.TERMS, Instant.EPOCH);

    ProblemException refused = catchThrowableOfType(ProblemException.class, withdrawn::submitted);

    assertThat(withdrawn.code()).isEqualTo("WITHDRAWN");
    assertThat(refused.code()).isEqualTo(ProblemCode.REFUSED);
  }
}
