package io.hanqiao.credit.guarantee;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The guarantees the running transaction's organisation is a party of. */
@ApplicationScoped
class Guarantees extends Postings<Guarantee> {

  private static final Set<GuaranteeStage> OVER =
      EnumSet.of(
          GuaranteeStage.DECLINED,
          GuaranteeStage.WITHDRAWN,
          GuaranteeStage.RELEASED,
          GuaranteeStage.CLOSED);

  /** Whether a guarantor is asked already, or guarantees. */
  boolean anyLive(UUID applicationId, UUID guarantorId) {
    return count(
            "loan.applicationId = ?1 and loan.guarantorId = ?2 and status not in ?3",
            applicationId,
            guarantorId,
            OVER)
        > 0;
  }
}
