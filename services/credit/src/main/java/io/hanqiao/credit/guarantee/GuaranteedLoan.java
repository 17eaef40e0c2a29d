package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.application.LoanApplication;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a guarantee is asked for; it never changes.
 *
 * @param firmOrg organisation of the firm
 * @param bankOrg organisation of the bank
 * @param askedFen principal to be guaranteed, in fen
 */
@Embeddable
record GuaranteedLoan(
    @Column(updatable = false) UUID firmOrg,
    @Column(updatable = false) UUID bankOrg,
    @Column(updatable = false) UUID guarantorId,
    @Column(updatable = false) UUID applicationId,
    @Column(updatable = false) UUID enterpriseId,
    @Column(updatable = false) UUID bankId,
    @Column(updatable = false) long askedFen) {

  static GuaranteedLoan of(LoanApplication asked, UUID guarantorId, long fen) {
    return new GuaranteedLoan(
        asked.ownerOrg(),
        asked.counterpartyOrg(),
        guarantorId,
        asked.id(),
        asked.enterpriseId(),
        asked.bankId(),
        fen);
  }
}
