package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Letters.AUTHORIZATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.machine.Change;
import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Letters of a firm, and consents of people. */
@QuarkusTest
class DisclosureMachinesIT {

  @Test
  void aLetterIsTheFirmsToGrantAndToRevokeAndHasAReceiptFromTheGrantOn() throws Exception {
    for (Change change :
        Machine.of("enterprise", "authorization_letter", "disclosure.LetterStatus", "bank")
            .run(
                () ->
                    AUTHORIZATIONS
                        + "/"
                        + Letters.requested(
                            "bank", Letters.request(Letters.firm(), "LOAN_REVIEW", "FIGURES")),
                Move.of("grant", "enterprise"),
                Move.because("decline", "enterprise", "ASKS_TOO_MUCH").rarely(),
                Move.because("withdraw", "bank", "NO_LONGER_NEEDED").rarely(),
                Move.because("revoke", "enterprise", "MATTER_ENDED"))) {
      String status = change.after().path("status").asText();
      assertThat(change.after().path("receipt_hash").isTextual())
          .isEqualTo(status.equals("GRANTED") || status.equals("REVOKED"));
    }
  }

  @Test
  void aConsentIsTakenBackOnce() throws Exception {
    assertThat(
            Machine.of("enterprise", "separate_consent", "disclosure.ConsentStatus", "enterprise")
                .run(
                    () -> SeparateConsentIT.consented(Letters.firm()),
                    Move.of("withdraw", "enterprise").inside()))
        .isNotEmpty();
  }
}
