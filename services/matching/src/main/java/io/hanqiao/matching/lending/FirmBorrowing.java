package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.NegativeFlag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A firm's record as a borrower. Null is unknown.
 *
 * @param firstTimeBorrower whether no loan was ever in the credit register
 * @param lendingBanks number of banks that lend to it today
 * @param outstandingLoansFen what it owes banks today, 分, 0..{@link Limits#MAX_FEN}
 * @param negativeFlags records found in public registers; empty if none was found, null if nobody
 *     looked
 */
public record FirmBorrowing(
    @Nullable Boolean firstTimeBorrower,
    @Nullable Integer lendingBanks,
    @Nullable Long outstandingLoansFen,
    @Nullable Set<NegativeFlag> negativeFlags) {

  /** Nothing is known of it. */
  public static final FirmBorrowing UNKNOWN = new FirmBorrowing(null, null, null, null);

  /**
   * Refuses figures the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public FirmBorrowing {
    Stated.requireUpTo(Integer.MAX_VALUE, lendingBanks, "Lending banks");
    Stated.requireUpTo(Limits.MAX_FEN, outstandingLoansFen, "Outstanding loans (fen)");
    negativeFlags = negativeFlags == null ? null : Stated.copy(NegativeFlag.class, negativeFlags);
  }
}
