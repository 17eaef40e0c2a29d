package io.hanqiao.credit.grant;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The money of a draw in fen: requested = reserved + disbursed + carried in + released, none below
 * zero, and no more is repaid and carried out than was disbursed and carried in.
 *
 * @param requestedFen asked for
 * @param reservedFen not paid out yet
 * @param disbursedFen paid out: a flow
 * @param releasedFen no longer wanted, or declined
 * @param repaidFen principal that came back: a flow
 * @param carriedInFen taken over from an old draw that it renews; no money moved
 * @param carriedOutFen taken over by the new draw that renews it; no money moved
 */
@Embeddable
record DrawAmounts(
    @Column(updatable = false) long requestedFen,
    long reservedFen,
    long disbursedFen,
    long releasedFen,
    long repaidFen,
    long carriedInFen,
    long carriedOutFen) {

  /**
   * @throws IllegalArgumentException if the law does not hold
   */
  DrawAmounts {
    if (reservedFen < 0
        || disbursedFen < 0
        || releasedFen < 0
        || repaidFen < 0
        || carriedInFen < 0
        || carriedOutFen < 0
        || repaidFen + carriedOutFen > disbursedFen + carriedInFen
        || requestedFen != reservedFen + disbursedFen + carriedInFen + releasedFen) {
      throw new IllegalArgumentException(
          "%d is not %d + %d + %d + %d, or %d + %d are repaid of more"
              .formatted(
                  requestedFen,
                  reservedFen,
                  disbursedFen,
                  carriedInFen,
                  releasedFen,
                  repaidFen,
                  carriedOutFen));
    }
  }

  static DrawAmounts of(long requestedFen) {
    return new DrawAmounts(requestedFen, requestedFen, 0, 0, 0, 0, 0);
  }

  DrawAmounts disburse(long fen) {
    return new DrawAmounts(
        requestedFen,
        reservedFen - fen,
        disbursedFen + fen,
        releasedFen,
        repaidFen,
        carriedInFen,
        carriedOutFen);
  }

  /** Nothing stays reserved. */
  DrawAmounts release() {
    return new DrawAmounts(
        requestedFen,
        0,
        disbursedFen,
        releasedFen + reservedFen,
        repaidFen,
        carriedInFen,
        carriedOutFen);
  }

  DrawAmounts repay(long fen) {
    return new DrawAmounts(
        requestedFen,
        reservedFen,
        disbursedFen,
        releasedFen,
        repaidFen + fen,
        carriedInFen,
        carriedOutFen);
  }

  /** All that is reserved takes an old draw over. */
  DrawAmounts carryIn() {
    return new DrawAmounts(
        requestedFen,
        0,
        disbursedFen,
        releasedFen,
        repaidFen,
        carriedInFen + reservedFen,
        carriedOutFen);
  }

  /** All that is owed is taken over by a new draw. */
  DrawAmounts carryOut() {
    return new DrawAmounts(
        requestedFen,
        reservedFen,
        disbursedFen,
        releasedFen,
        repaidFen,
        carriedInFen,
        carriedOutFen + outstandingFen());
  }

  /** What is owed: a stock. */
  long outstandingFen() {
    return disbursedFen + carriedInFen - repaidFen - carriedOutFen;
  }

  /** Refuses to pay out more than is reserved. */
  void requireReserved(long fen, Drawdown draw) {
    if (fen > reservedFen) {
      String left = new Money(reservedFen).toYuan();
      String wanted = new Money(fen).toYuan();
      throw Refusals.by(
          Rule.WITHIN_RESERVED,
          draw.stage(),
          new Text(
              "该笔支用尚未放款 " + left + " 元，提出放款 " + wanted + " 元。",
              left + " yuan of the draw are still reserved, and " + wanted + " are proposed."),
          draw.status().possible());
    }
  }
}
