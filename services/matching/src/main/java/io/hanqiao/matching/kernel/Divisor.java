package io.hanqiao.matching.kernel;

/**
 * Division of many numbers by one: a multiplication each.
 *
 * <p>Exact: the reciprocal is the largest whole number not above 2⁶⁴ ÷ by, but for powers of two
 * one less, so that number × reciprocal falls short of 2⁶⁴ × number ÷ by by no more than the
 * number, which is below 2⁶³. The high half of the product is then the quotient or one less, and
 * the remainder tells which.
 */
final class Divisor {

  private final long by;
  private final long reciprocal;

  /** A divisor, 1 or more. */
  Divisor(long by) {
    this.by = by;
    this.reciprocal = Long.divideUnsigned(-1, by);
  }

  /** The quotient, rounded down, of a number that is 0 or more. */
  long quotient(long number) {
    // The reciprocal of 1 has its highest bit set, which the multiplication takes for a sign.
    long quotient = Math.multiplyHigh(number, reciprocal) + ((reciprocal >> 63) & number);
    return number - quotient * by >= by ? quotient + 1 : quotient;
  }
}
