package io.hanqiao.matching;

/** How large the figures of a market may be, so that whole-number arithmetic holds them. */
public final class Limits {

  /** The largest amount: 90 万亿元 in 分. */
  public static final long MAX_FEN = 9_000_000_000_000_000L;

  /** The longest term or age: a hundred years. */
  public static final int MAX_MONTHS = 1_200;

  /** The longest deadline: ten years. */
  public static final int MAX_DAYS = 3_650;

  /** The highest rate, 1,000 % a year, in millionths. */
  public static final int MAX_RATE_PPM = 10_000_000;

  /** The highest ratio in percent. */
  public static final int MAX_PERCENT = 1_000;

  private Limits() {}
}
