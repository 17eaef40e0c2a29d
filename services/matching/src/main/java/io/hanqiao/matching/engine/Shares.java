package io.hanqiao.matching.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The formulas that several criteria share. Each gives a part of a weight, 0..1,000,000, or {@link
 * Criteria#UNKNOWN}; whole numbers only, every division rounds down.
 */
public final class Shares {

  private static final int FULL = Criteria.FULL;

  private Shares() {}

  /**
   * Where in a range a figure lies: full in the middle part, a straight line down to the edge
   * share, nothing outside. A range without a lower end starts at zero; without an upper end
   * nothing is known.
   *
   * @param fullThousandths width of the middle part, 0..999 thousandths of the range
   * @param edgeShare given at the very edge
   */
  public static int position(
      @Nullable Long smallest,
      @Nullable Long largest,
      long figure,
      int fullThousandths,
      int edgeShare) {
    if (largest == null) {
      return Criteria.UNKNOWN;
    }
    long least = smallest == null ? 0 : smallest;
    if (figure < least || figure > largest) {
      return 0;
    }
    if (least == largest) {
      return FULL;
    }
    long place = (figure - least) * 1_000 / (largest - least);
    long fromMiddle = Math.abs(2 * place - 1_000);
    long beyond = Math.max(0, fromMiddle - fullThousandths);
    return (int) (FULL - (long) (FULL - edgeShare) * beyond / (1_000 - fullThousandths));
  }

  /** The fewer codes are accepted, the more it was made for this one; nothing where it is none. */
  public static <E> int focus(@Nullable Set<E> accepted, @Nullable E fact, int stepPerFurther) {
    if (accepted == null || fact == null) {
      return Criteria.UNKNOWN;
    }
    if (!accepted.contains(fact)) {
      return 0;
    }
    return (int) Math.max(0, FULL - (accepted.size() - 1L) * stepPerFurther);
  }

  /** How many of the codes wanted are there. */
  public static <E> int covered(@Nullable Set<E> wanted, @Nullable Set<E> there) {
    if (wanted == null || there == null) {
      return Criteria.UNKNOWN;
    }
    int common = 0;
    for (E code : wanted) {
      if (there.contains(code)) {
        common++;
      }
    }
    return (int) ((long) FULL * common / wanted.size());
  }

  /**
   * What there is over what is needed: a straight line from nothing at none to full at so many
   * thousandths of the need.
   */
  public static int room(@Nullable Long there, @Nullable Long needed, int fullThousandths) {
    if (there == null || needed == null) {
      return Criteria.UNKNOWN;
    }
    if (needed == 0) {
      return FULL;
    }
    long thousandths = there / needed >= 1_000 ? 1_000_000 : there * 1_000 / needed;
    return (int) (Math.min(thousandths, fullThousandths) * FULL / fullThousandths);
  }
}
