package io.hanqiao.condition;

/**
 * All whole numbers a figure can be.
 *
 * @param least the smallest
 * @param most the largest
 */
record Range(long least, long most) {

  /**
   * What the figures of two ranges come to.
   *
   * @throws ArithmeticException if that may not fit into 64 bits
   */
  Range calculated(Arithmetic arithmetic, Range other) {
    return switch (arithmetic) {
      case PLUS -> new Range(Math.addExact(least, other.least), Math.addExact(most, other.most));
      case MINUS ->
          new Range(Math.subtractExact(least, other.most), Math.subtractExact(most, other.least));
      case TIMES -> times(other);
      case DIVIDED -> divided(other);
    };
  }

  /** Whether some pair of figures of the two stands so. */
  boolean canStand(Operator operator, Range other) {
    return switch (operator) {
      case AT_LEAST -> most >= other.least;
      case AT_MOST -> least <= other.most;
      case ABOVE -> most > other.least;
      case BELOW -> least < other.most;
      case EQUAL -> least <= other.most && other.least <= most;
      default -> least != most || other.least != other.most || least != other.least;
    };
  }

  private Range times(Range other) {
    return spanning(
        Math.multiplyExact(least, other.least),
        Math.multiplyExact(least, other.most),
        Math.multiplyExact(most, other.least),
        Math.multiplyExact(most, other.most));
  }

  /** By a single number above zero, which the reader makes sure of. */
  private Range divided(Range other) {
    return spanning(least / other.least, most / other.least);
  }

  private static Range spanning(long first, long... more) {
    long least = first;
    long most = first;
    for (long corner : more) {
      least = Math.min(least, corner);
      most = Math.max(most, corner);
    }
    return new Range(least, most);
  }
}
