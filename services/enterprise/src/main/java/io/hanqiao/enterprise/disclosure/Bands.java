package io.hanqiao.enterprise.disclosure;

import org.jspecify.annotations.Nullable;

/** Figures as ranges: the first number excluded, the second one included. */
final class Bands {

  private static final long FEN_PER_YUAN = 100;
  private static final long[] YUAN = {
    3_000_000, 10_000_000, 20_000_000, 50_000_000, 100_000_000, 400_000_000, 1_000_000_000
  };
  private static final long[] PEOPLE = {10, 20, 50, 100, 300, 1_000};
  private static final long[] PERCENT = {30, 50, 60, 70, 80};
  private static final long[] YEARS = {1, 3, 5, 10, 20};

  private Bands() {}

  /** Of an amount in fen, in yuan. */
  static @Nullable String yuan(@Nullable Long fen) {
    return fen == null ? null : band((fen + FEN_PER_YUAN - 1) / FEN_PER_YUAN, YUAN);
  }

  static @Nullable String people(@Nullable Integer staff) {
    return staff == null ? null : band(staff, PEOPLE);
  }

  static @Nullable String percent(@Nullable Integer ratio) {
    return ratio == null ? null : band(ratio, PERCENT);
  }

  static @Nullable String years(@Nullable Long age) {
    return age == null ? null : band(age, YEARS);
  }

  private static String band(long value, long[] ends) {
    long from = 0;
    for (long to : ends) {
      if (value <= to) {
        return from + "-" + to;
      }
      from = to;
    }
    return from + "+";
  }
}
