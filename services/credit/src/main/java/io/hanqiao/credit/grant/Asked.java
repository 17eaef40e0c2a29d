package io.hanqiao.credit.grant;

import io.hanqiao.credit.application.LoanApplication;
import java.util.UUID;

/** The application a grant answers: who asked whom, for what need, on which offer. */
record Asked(
    UUID applicationId,
    UUID firmOrg,
    UUID bankOrg,
    UUID needId,
    UUID enterpriseId,
    UUID offerId,
    UUID bankId) {

  static Asked of(LoanApplication application) {
    return new Asked(
        application.id(),
        application.ownerOrg(),
        application.counterpartyOrg(),
        application.needId(),
        application.enterpriseId(),
        application.offerId(),
        application.bankId());
  }
}
