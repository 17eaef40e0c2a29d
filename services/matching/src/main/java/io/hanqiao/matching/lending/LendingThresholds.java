package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Tier;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers inside the criteria's formulas. A "share" is the part of a criterion's weight that is
 * given, in millionths, 0..1,000,000.
 *
 * @param unknownShare given where a fact or term is not stated: neither reward nor punishment
 * @param marketRatePpm the rate an offer is held against when the firm names no ceiling, millionths
 *     a year
 * @param costFullBelowPpm so far below that rate an offer gets the full share
 * @param costZeroAbovePpm so far above that rate an offer gets nothing
 * @param marketDecisionDays the days an offer is held against when the firm names none, 1..3,650
 * @param lightness share by kind of security, for every kind
 * @param amountFullRoomThousandths largest loan to amount asked, in thousandths, for the full
 *     share, 1,000..100,000
 * @param termBaseShare share when the product's longest term is just the term asked
 * @param termFullRoomMonths months beyond the term asked for the full share, 1..1,200
 * @param positionFullThousandths width of the middle of a product's range that gets the full share,
 *     0..999 thousandths of the range
 * @param positionEdgeShare share at the very edge of a product's range
 * @param tierShares share by tier recognised on the day, for every tier
 * @param lapsedTierShare share when the recognition has lapsed
 * @param districtShare share when the offer names the firm's county-level division or management
 *     district
 * @param cityShare share when the offer names the firm's city
 * @param provinceShare share when the offer names the firm's province
 * @param bankStep share lost for each bank that already lends to the firm
 * @param purposeStep share lost for each further purpose the offer finances
 */
public record LendingThresholds(
    int unknownShare,
    int marketRatePpm,
    int costFullBelowPpm,
    int costZeroAbovePpm,
    int marketDecisionDays,
    Map<SecurityType, Integer> lightness,
    int amountFullRoomThousandths,
    int termBaseShare,
    int termFullRoomMonths,
    int positionFullThousandths,
    int positionEdgeShare,
    Map<Tier, Integer> tierShares,
    int lapsedTierShare,
    int districtShare,
    int cityShare,
    int provinceShare,
    int bankStep,
    int purposeStep) {

  private static final int FULL = 1_000_000;

  /**
   * Refuses numbers that would give a share outside 0..1,000,000.
   *
   * @throws IllegalArgumentException naming the number
   */
  public LendingThresholds {
    share(unknownShare, "Share for what is not stated");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, marketRatePpm, "Market rate (ppm)");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, costFullBelowPpm, "Full below (ppm)");
    Stated.requireUpTo(Limits.MAX_RATE_PPM, costZeroAbovePpm, "Zero above (ppm)");
    Stated.require(costFullBelowPpm + costZeroAbovePpm > 0, "The cost scale has no width.");
    between(1, Limits.MAX_DAYS, marketDecisionDays, "Market decision days");
    between(1_000, 100_000, amountFullRoomThousandths, "Full room in the amount (thousandths)");
    share(termBaseShare, "Base share of the term");
    between(1, Limits.MAX_MONTHS, termFullRoomMonths, "Full room in the term (months)");
    between(0, 999, positionFullThousandths, "Full middle of the range (thousandths)");
    share(positionEdgeShare, "Share at the edge");
    share(lapsedTierShare, "Share of a lapsed tier");
    share(districtShare, "Share of a district");
    share(cityShare, "Share of a city");
    share(provinceShare, "Share of a province");
    share(bankStep, "Step for each bank");
    share(purposeStep, "Step for each purpose");
    lightness = shares(SecurityType.class, lightness);
    tierShares = shares(Tier.class, tierShares);
  }

  private static void share(int share, String what) {
    between(0, FULL, share, what);
  }

  private static void between(int least, int most, int number, String what) {
    Stated.require(
        number >= least && number <= most,
        what + " is " + number + "; want " + least + ".." + most + ".");
  }

  private static <E extends Enum<E>> Map<E, Integer> shares(Class<E> type, Map<E, Integer> given) {
    Map<E, Integer> all = new EnumMap<>(type);
    for (E code : type.getEnumConstants()) {
      Integer share = given.get(code);
      if (share == null) {
        throw new IllegalArgumentException("No share for " + code + ".");
      }
      share(share, "Share of " + code);
      all.put(code, share);
    }
    return Collections.unmodifiableMap(all);
  }
}
