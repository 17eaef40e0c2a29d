package io.hanqiao.credit.outcome;

import io.hanqiao.platform.aggregate.Owned;
import io.hanqiao.platform.audit.Disclosed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact.
 *
 * @param id unique among facts of its kind
 * @param firmOrg null of what a bank pledges to all
 * @param amountFen in fen; null where firms are counted
 * @param happenedOn the day in Wuhan
 * @param evidence what kind of record it rests on
 * @param evidenceId that record
 */
@Disclosed("outcome")
record Outcome(
    OutcomeKind kind,
    UUID id,
    UUID bankOrg,
    @Nullable UUID firmOrg,
    UUID bankId,
    @Nullable UUID enterpriseId,
    @Nullable String contractNumber,
    @Nullable String documentNumber,
    @Nullable Long amountFen,
    LocalDate happenedOn,
    @Nullable String programme,
    String evidence,
    UUID evidenceId,
    boolean synthetic,
    Basis basis,
    @Nullable String disputeReason,
    @Nullable String divisionCode,
    @Nullable String managementDistrict)
    implements Owned {

  /** The bank, whose record it rests on. */
  @Override
  public UUID ownerOrg() {
    return bankOrg;
  }
}
