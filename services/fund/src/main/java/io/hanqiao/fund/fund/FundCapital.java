package io.hanqiao.fund.fund;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The money of a fund, in fen; null is unknown and never zero. Each number means something else and
 * no two kinds are ever added.
 *
 * @param commitmentFen promised by all partners 认缴
 * @param governmentCommitmentFen of the commitment, promised by government
 * @param socialCommitmentFen of the commitment, promised by others
 * @param paidInFen paid into the fund 实缴, at most the commitment
 * @param investedFen closed and paid 已投
 * @param reservedFen decided and not yet paid 已决策未投; with the invested at most the paid-in
 */
@Embeddable
public record FundCapital(
    @Nullable Long commitmentFen,
    @Nullable Long governmentCommitmentFen,
    @Nullable Long socialCommitmentFen,
    @Nullable Long paidInFen,
    @Nullable Long investedFen,
    @Nullable Long reservedFen) {

  /** Nothing known: the database reads all-null columns as no capital at all. */
  static final FundCapital UNKNOWN = new FundCapital(null, null, null, null, null, null);

  /** Paid in, not invested and not reserved 可投余额; null unless all three are known. */
  public @Nullable Long dryPowderFen() {
    return paidInFen == null || investedFen == null || reservedFen == null
        ? null
        : (Long) (paidInFen - investedFen - reservedFen);
  }

  /** Promised and not yet paid in 未缴; null unless both are known. */
  public @Nullable Long uncalledFen() {
    return commitmentFen == null || paidInFen == null ? null : (Long) (commitmentFen - paidInFen);
  }
}
