package io.hanqiao.credit.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The money of a draw in fen: requested = reserved + disbursed + released, none below zero, and no
 * more is repaid than was disbursed.
 *
 * @param requestedFen asked for
 * @param reservedFen not paid out yet
 * @param disbursedFen paid out: a flow
 * @param releasedFen no longer wanted, or declined
 * @param repaidFen principal that came back: a flow
 */
@Embeddable
record DrawAmounts(
    @Column(updatable = false) long requestedFen,
    long reservedFen,
    long disbursedFen,
    long releasedFen,
    long repaidFen) {

  /**
   * @throws IllegalArgumentException if the law does not hold
   */
  DrawAmounts {
    if (reservedFen < 0
        || disbursedFen < 0
        || releasedFen < 0
        || repaidFen < 0
        || repaidFen > disbursedFen
        || requestedFen != reservedFen + disbursedFen + releasedFen) {
      throw new IllegalArgumentException(
          "%d is not %d + %d + %d, or %d is repaid of more"
              .formatted(requestedFen, reservedFen, disbursedFen, releasedFen, repaidFen));
    }
  }

  static DrawAmounts of(long requestedFen) {
    return new DrawAmounts(requestedFen, requestedFen, 0, 0, 0);
  }

  DrawAmounts disburse(long fen) {
    return new DrawAmounts(
        requestedFen, reservedFen - fen, disbursedFen + fen, releasedFen, repaidFen);
  }

  /** Nothing stays reserved. */
  DrawAmounts release() {
    return new DrawAmounts(requestedFen, 0, disbursedFen, releasedFen + reservedFen, repaidFen);
  }

  DrawAmounts repay(long fen) {
    return new DrawAmounts(requestedFen, reservedFen, disbursedFen, releasedFen, repaidFen + fen);
  }

  /** What is owed: a stock. */
  long outstandingFen() {
    return disbursedFen - repaidFen;
  }
}
