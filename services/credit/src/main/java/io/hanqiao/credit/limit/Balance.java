package io.hanqiao.credit.limit;

import jakarta.persistence.Embeddable;

/**
 * One customer's limit in fen: limit = available + reserved + utilized, none below zero. A movement
 * gives a new balance; one that would break the law cannot be made.
 *
 * @param limitFen what may be used in all
 * @param availableFen nobody has asked for it
 * @param reservedFen asked for and not paid out
 * @param utilizedFen paid out and not repaid: a stock
 */
@Embeddable
public record Balance(long limitFen, long availableFen, long reservedFen, long utilizedFen) {

  /** Nothing is promised. */
  public static final Balance NONE = new Balance(0, 0, 0, 0);

  /**
   * @throws IllegalArgumentException if the law does not hold
   */
  public Balance {
    if (availableFen < 0
        || reservedFen < 0
        || utilizedFen < 0
        || limitFen != availableFen + reservedFen + utilizedFen) {
      throw new IllegalArgumentException(
          limitFen + " is not " + availableFen + " + " + reservedFen + " + " + utilizedFen);
    }
  }

  /** A limit that is wholly available. */
  public static Balance of(long limitFen) {
    return new Balance(limitFen, limitFen, 0, 0);
  }

  /** Somebody asks for a part. */
  public Balance reserve(long fen) {
    return new Balance(limitFen, availableFen - fen, reservedFen + fen, utilizedFen);
  }

  /** What was asked for is no longer wanted. */
  public Balance release(long fen) {
    return new Balance(limitFen, availableFen + fen, reservedFen - fen, utilizedFen);
  }

  /** What was asked for is paid out. */
  public Balance use(long fen) {
    return new Balance(limitFen, availableFen, reservedFen - fen, utilizedFen + fen);
  }

  /** What was paid out comes back and can be used again. */
  public Balance restore(long fen) {
    return new Balance(limitFen, availableFen + fen, reservedFen, utilizedFen - fen);
  }

  /** What was paid out comes back, and the limit shrinks by it. */
  public Balance redeem(long fen) {
    return new Balance(limitFen - fen, availableFen, reservedFen, utilizedFen - fen);
  }

  /** What nobody has asked for is promised no longer. */
  public Balance surrender() {
    return new Balance(limitFen - availableFen, 0, reservedFen, utilizedFen);
  }
}
