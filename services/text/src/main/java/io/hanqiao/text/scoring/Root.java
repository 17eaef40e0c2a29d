package io.hanqiao.text.scoring;

/** Square roots of whole numbers. */
final class Root {

  private static final long LARGEST = 3_037_000_499L;

  private Root() {}

  /**
   * The square root rounded down; of a number of millionths in millionths: {@link #ofMillionths}.
   */
  static long of(long square) {
    long root = (long) Math.sqrt((double) square);
    while (root > LARGEST || root * root > square) {
      root--;
    }
    while (root < LARGEST && (root + 1) * (root + 1) <= square) {
      root++;
    }
    return root;
  }

  /** The square root, both in millionths. */
  static long ofMillionths(long square) {
    return of(square * 1_000_000);
  }
}
