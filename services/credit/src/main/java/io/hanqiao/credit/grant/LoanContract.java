package io.hanqiao.credit.grant;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The loan contract (借款合同) of a grant.
 *
 * @param contractNumber the bank's own, once among its contracts
 * @param contractSignedOn the day
 * @param contractProposedBy who reported it
 * @param contractConfirmedBy who answered for it; null while it waits
 * @param contractedAt when that was, UTC
 */
@Embeddable
record LoanContract(
    String contractNumber,
    LocalDate contractSignedOn,
    String contractProposedBy,
    @Nullable String contractConfirmedBy,
    @Nullable Instant contractedAt) {

  LoanContract confirmed(Act act) {
    return new LoanContract(
        contractNumber, contractSignedOn, contractProposedBy, act.by(), act.at());
  }
}
