package io.hanqiao.vocabulary;

/**
 * An amount of money in 分 (fen), exact. Never negative: what is owed the other way is another
 * field.
 *
 * @param fen hundredths of a yuan, 0 to 9,999,999,999,999,999 (99,999,999,999,999.99 元)
 */
public record Money(long fen) implements Comparable<Money> {
  private static final long FEN_PER_YUAN = 100;
  private static final long YUAN_PER_WAN = 10_000;
  private static final long LARGEST_FEN = 9_999_999_999_999_999L;

  /**
   * The largest amount that anybody states: 1,000,000,000,000.00 元 (一万亿元), above any figure of one
   * firm, loan or fund here. Sums go beyond it, so that every market can count with what it is
   * told.
   */
  public static final Money LARGEST_STATED = new Money(100_000_000_000_000L);

  /** Nothing at all, which is not the same as an amount that is not stated. */
  public static final Money ZERO = new Money(0);

  /**
   * @throws IllegalArgumentException if out of range
   */
  public Money {
    if (fen < 0 || fen > LARGEST_FEN) {
      throw new IllegalArgumentException(fen + " fen is not within 0 and " + LARGEST_FEN);
    }
  }

  /**
   * Reads an amount in 元, as it stands on the wire: digits, and at most two decimals behind a
   * point, up to {@link #LARGEST_STATED}. No sign, exponent, grouping, unit or space.
   */
  public static Parsed<Money> parseYuan(String input) {
    return YuanText.read(input);
  }

  /** An amount in whole 元. */
  public static Money ofYuan(long yuan) {
    return new Money(Math.multiplyExact(yuan, FEN_PER_YUAN));
  }

  /** An amount in whole 万元 (10,000 元), the unit of most policy documents. */
  public static Money ofWan(long wan) {
    return ofYuan(Math.multiplyExact(wan, YUAN_PER_WAN));
  }

  /** The amount in 元 with two decimals, such as {@code 5000000.00}. */
  public String toYuan() {
    long cents = fen % FEN_PER_YUAN;
    return fen / FEN_PER_YUAN + (cents < 10 ? ".0" : ".") + cents;
  }

  /**
   * The sum.
   *
   * @throws ArithmeticException if it is out of range
   */
  public Money plus(Money other) {
    return ranged(fen + other.fen);
  }

  /**
   * The difference.
   *
   * @throws ArithmeticException if it is below zero
   */
  public Money minus(Money other) {
    return ranged(fen - other.fen);
  }

  /**
   * So many percent of this amount, rounded down to a whole 分: a share used as a ceiling must never
   * exceed itself.
   *
   * @param percent 0 or more; above 100 is allowed, as in twice a year's revenue
   * @throws ArithmeticException if the result is out of range
   */
  public Money percent(int percent) {
    if (percent < 0) {
      throw new IllegalArgumentException(percent + " % is below zero");
    }
    long whole = Math.multiplyExact(fen / 100, (long) percent);
    return ranged(Math.addExact(whole, fen % 100 * percent / 100));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public String toString() {
    return toYuan();
  }

  private static Money ranged(long fen) {
    if (fen < 0 || fen > LARGEST_FEN) {
      throw new ArithmeticException(fen + " fen is not within 0 and " + LARGEST_FEN);
    }
    return new Money(fen);
  }
}
