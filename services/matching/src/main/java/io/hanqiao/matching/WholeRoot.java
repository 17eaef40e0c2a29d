package io.hanqiao.matching;

/** Square roots in whole numbers: no floating point on the way to a score. */
public final class WholeRoot {

  private WholeRoot() {}

  /**
   * The largest whole number whose square is not above the one given, by Newton's method.
   *
   * @param square 0..2<sup>62</sup>
   */
  public static long of(long square) {
    if (square == 0) {
      return 0;
    }
    long guess = 1L << ((65 - Long.numberOfLeadingZeros(square)) / 2);
    long next = (guess + square / guess) / 2;
    while (next < guess) {
      guess = next;
      next = (guess + square / guess) / 2;
    }
    return guess;
  }
}
