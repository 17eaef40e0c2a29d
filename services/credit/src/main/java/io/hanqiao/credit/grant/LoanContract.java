package io.hanqiao.credit.grant;

import io.hanqiao.credit.rule.Refusals;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

  /** A second person answers for it, and for the number they read. */
  LoanContract confirmed(String number, Act act) {
    Refusals.requireRead(
        number,
        contractNumber,
        GrantStage.CONTRACT_PROPOSED,
        List.of(GrantStep.CONFIRM_CONTRACT, GrantStep.REJECT_CONTRACT));
    return new LoanContract(
        contractNumber, contractSignedOn, contractProposedBy, act.by(), act.at());
  }
}
