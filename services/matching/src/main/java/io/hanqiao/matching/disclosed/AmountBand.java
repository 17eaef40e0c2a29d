package io.hanqiao.matching.disclosed;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Shares;
import org.jspecify.annotations.Nullable;

/** A band of amounts: all that is told of an amount before more is disclosed. */
public enum AmountBand {
  UP_TO_500_000(0, 500_000),
  UP_TO_1_MILLION(500_000, 1_000_000),
  UP_TO_3_MILLION(1_000_000, 3_000_000),
  UP_TO_5_MILLION(3_000_000, 5_000_000),
  UP_TO_10_MILLION(5_000_000, 10_000_000),
  UP_TO_30_MILLION(10_000_000, 30_000_000),
  UP_TO_100_MILLION(30_000_000, 100_000_000),
  ABOVE_100_MILLION(100_000_000, Long.MAX_VALUE);

  private static final long FEN_PER_YUAN = 100;

  /** Amounts are above it, 元. */
  private final long fromYuan;

  /** Amounts are up to it, 元. */
  private final long toYuan;

  AmountBand(long fromYuan, long toYuan) {
    this.fromYuan = fromYuan;
    this.toYuan = toYuan;
  }

  /** The band an amount lies in; what is below a 元 does not count. */
  public static AmountBand of(long fen) {
    long yuan = fen / FEN_PER_YUAN;
    for (AmountBand band : values()) {
      if (yuan <= band.toYuan) {
        return band;
      }
    }
    return ABOVE_100_MILLION;
  }

  /** As it is written, such as {@code 1000000-3000000} or {@code 100000000+}. */
  public String code() {
    return isOpen() ? fromYuan + "+" : fromYuan + "-" + toYuan;
  }

  /**
   * Whether an amount of the band could lie between two bounds, both included; none is no bound.
   */
  public boolean mayLieWithin(@Nullable Long leastFen, @Nullable Long mostFen) {
    return (leastFen == null || isOpen() || leastFen <= highestFen())
        && (mostFen == null || lowestFen() <= mostFen);
  }

  /**
   * Where in a range the band lies, as {@link Shares#position} has it: taken from the middle of
   * what band and range have in common.
   */
  public int position(
      @Nullable Long smallestFen, @Nullable Long largestFen, int fullThousandths, int edgeShare) {
    if (largestFen == null) {
      return Criteria.UNKNOWN;
    }
    long least = Math.max(lowestFen(), smallestFen == null ? 0 : smallestFen);
    long most = isOpen() ? largestFen : Math.min(highestFen(), largestFen);
    return least > most
        ? 0
        : Shares.position(
            smallestFen, largestFen, least + (most - least) / 2, fullThousandths, edgeShare);
  }

  private boolean isOpen() {
    return this == ABOVE_100_MILLION;
  }

  private long lowestFen() {
    return fromYuan == 0 ? 1 : (fromYuan + 1) * FEN_PER_YUAN;
  }

  private long highestFen() {
    return toYuan * FEN_PER_YUAN + FEN_PER_YUAN - 1;
  }
}
