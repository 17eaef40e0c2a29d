package io.hanqiao.matching.disclosed;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Shares;
import org.jspecify.annotations.Nullable;

/**
 * One of eight bands of amounts: all that is told of an amount before more is disclosed.
 *
 * @param fromYuan amounts are above it, 元
 * @param toYuan amounts are up to it, 元; null for no upper end
 */
public record AmountBand(long fromYuan, @Nullable Long toYuan) {

  private static final long FEN_PER_YUAN = 100;
  private static final long[] EDGES_YUAN = {
    500_000, 1_000_000, 3_000_000, 5_000_000, 10_000_000, 30_000_000, 100_000_000
  };

  /** The band an amount lies in; what is below a 元 does not count. */
  public static AmountBand of(long fen) {
    long yuan = fen / FEN_PER_YUAN;
    long from = 0;
    for (long edge : EDGES_YUAN) {
      if (yuan <= edge) {
        return new AmountBand(from, edge);
      }
      from = edge;
    }
    return new AmountBand(from, null);
  }

  /** As it is written, such as {@code 1000000-3000000} or {@code 100000000+}. */
  public String code() {
    return toYuan == null ? fromYuan + "+" : fromYuan + "-" + toYuan;
  }

  /**
   * Whether an amount of the band could lie between two bounds, both included; none is no bound.
   */
  public boolean mayLieWithin(@Nullable Long leastFen, @Nullable Long mostFen) {
    return (leastFen == null || toYuan == null || leastFen <= highestFen(toYuan))
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
    long most = toYuan == null ? largestFen : Math.min(highestFen(toYuan), largestFen);
    return least > most
        ? 0
        : Shares.position(
            smallestFen, largestFen, least + (most - least) / 2, fullThousandths, edgeShare);
  }

  private long lowestFen() {
    return fromYuan == 0 ? 1 : (fromYuan + 1) * FEN_PER_YUAN;
  }

  private static long highestFen(long toYuan) {
    return toYuan * FEN_PER_YUAN + FEN_PER_YUAN - 1;
  }
}
