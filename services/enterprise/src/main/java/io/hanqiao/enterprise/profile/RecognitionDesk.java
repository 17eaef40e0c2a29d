package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Issues, rechecks and revokes recognitions. They are part of the enterprise: its row is locked,
 * and its profile told again.
 */
@ApplicationScoped
class RecognitionDesk {

  private final PostingDesk<Enterprise> firms;
  private final EnterpriseDesk profiles;

  RecognitionDesk(EnterpriseDesk profiles) {
    this.firms = profiles.desk();
    this.profiles = profiles;
  }

  /** Records a certificate. */
  Enterprise issue(UUID enterprise, RecognitionForm form) {
    RecognitionReading read = RecognitionReading.of(form);
    return profiles.announced(
        firms.command(
            enterprise, "changed", "RECOGNISED", firm -> firm.recognise(Ids.next(), read)));
  }

  /** Records the outcome of a recheck. */
  Enterprise recheck(UUID enterprise, UUID recognition, RecheckForm form) {
    RecheckReading read = RecheckReading.of(form);
    return profiles.announced(
        firms.command(
            enterprise,
            "changed",
            read.passed() ? "RECHECK_PASSED" : "RECHECK_FAILED",
            firm -> firm.recognition(recognition).recheck(read)));
  }

  /** Takes a certificate back. */
  Enterprise revoke(UUID enterprise, UUID recognition, ReasonForm form) {
    RevocationReason reason = form.read(code -> Codes.parse(RevocationReason.class, code));
    return profiles.announced(
        firms.command(
            enterprise,
            "changed",
            "REVOKED:" + reason.name(),
            firm -> firm.recognition(recognition).revoke(reason, profiles.today())));
  }
}
