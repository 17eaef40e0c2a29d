package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.APPLICATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationMachineIT {

  @Test
  void anApplicationTakesNoStepButThoseOfItsStateWhateverIsSentByWhomAndHowOften()
      throws Exception {
    String offer = Loans.offer();
    assertThat(
            Machine.of("credit", "loan_application", "application.ApplicationStatus", "bank")
                .run(
                    () -> APPLICATIONS + "/" + Loans.applied(offer),
                    Move.of("accept", "bank"),
                    Move.of("startDueDiligence", "bank"),
                    Move.of("submitForReview", "bank"),
                    Move.because("refuse", "bank", "DEBT_TOO_HIGH").rarely(),
                    Move.because("withdraw", "enterprise", "RATE").rarely()))
        .hasSizeGreaterThan(20);
  }
}
