package io.hanqiao.credit.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigInteger;
import java.util.Set;
import java.util.UUID;

/**
 * What the programme of a pool says.
 *
 * @param fundFen what the pool holds for losses, in fen, above zero
 * @param warnPpm payouts over outstanding from which it warns, parts per million
 * @param suspendPpm from which it takes no new loans; above the warning
 * @param ruleDocument the document that says so, such as 鄂科技规〔2025〕3号
 * @param ruleClause where in it
 * @param offerIds offers whose loans it stands behind
 */
@Embeddable
record PoolTerms(
    @Column(updatable = false) String name,
    @Column(updatable = false) long fundFen,
    @Column(updatable = false) int warnPpm,
    @Column(updatable = false) int suspendPpm,
    @Column(updatable = false) String ruleDocument,
    @Column(updatable = false) String ruleClause,
    @Column(updatable = false) Set<UUID> offerIds) {

  private static final BigInteger WHOLE_PPM = BigInteger.valueOf(1_000_000);

  /** Which line is reached when so much is paid out while so much is owed. */
  PoolStage reached(long paidFen, long outstandingFen) {
    if (paidFen == 0) {
      return PoolStage.OPEN;
    }
    if (atLeast(paidFen, outstandingFen, suspendPpm)) {
      return PoolStage.SUSPENDED;
    }
    return atLeast(paidFen, outstandingFen, warnPpm) ? PoolStage.WARNED : PoolStage.OPEN;
  }

  /** Whole numbers alone: {@code paid / outstanding >= ppm / 1,000,000}. */
  private static boolean atLeast(long paidFen, long outstandingFen, int ppm) {
    BigInteger paid = BigInteger.valueOf(paidFen).multiply(WHOLE_PPM);
    return paid.compareTo(BigInteger.valueOf(outstandingFen).multiply(BigInteger.valueOf(ppm)))
        >= 0;
  }
}
