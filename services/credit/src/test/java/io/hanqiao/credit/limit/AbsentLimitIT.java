package io.hanqiao.credit.limit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AbsentLimitIT {

  @Inject ConservedLimits limits;

  @Test
  void whatIsStatedOfALimitThatIsNotThereIsNotSilentlyLost() {
    UUID absent = UUID.randomUUID();

    refused(() -> limits.restate(absent, 1, true), absent);
    refused(() -> limits.leave(absent, 1L), absent);
    refused(() -> limits.keep(absent), absent);
  }

  private static void refused(Runnable statement, UUID absent) {
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(statement))
        .hasStackTraceContaining("Of the limits [" + absent + "] only 0 are there");
  }
}
