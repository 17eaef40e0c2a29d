package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.StepIndex.NONE;

import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingThresholds;
import io.hanqiao.matching.lending.SupplyCriterion;
import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Points of each criterion of the bank. The meaning of each formula is told in {@code
 * SupplyScoring}.
 */
final class SupplyPoints {

  private static final int FULL = 1_000_000;

  private final LendingThresholds t;
  private final int amountWeight;
  private final int termWeight;
  private final int tierWeight;
  private final int localityWeight;
  private final int relationshipWeight;
  private final int purposeWeight;

  SupplyPoints(LendingRulebook rulebook) {
    this.t = rulebook.thresholds();
    this.amountWeight = rulebook.weight(SupplyCriterion.AMOUNT_POSITION);
    this.termWeight = rulebook.weight(SupplyCriterion.TERM_POSITION);
    this.tierWeight = rulebook.weight(SupplyCriterion.TIER);
    this.localityWeight = rulebook.weight(SupplyCriterion.LOCALITY);
    this.relationshipWeight = rulebook.weight(SupplyCriterion.RELATIONSHIP_ROOM);
    this.purposeWeight = rulebook.weight(SupplyCriterion.PURPOSE_FOCUS);
  }

  /** What every offer gives the need, whatever its terms. */
  int ofAnyOffer(PreparedNeed need) {
    return tier(need) + relationshipRoom(need.figures.lendingBanks());
  }

  /**
   * What an offer gives the need for its amount: with {@link #ofAnyOffer} and {@link #ofKind} the
   * score, 0..1,000,000.
   *
   * @param largest loan, as {@link OfferFigures} stores it
   */
  int ofAmount(SupplyTerms terms, long largest, PreparedNeed need) {
    return position(
        amountWeight, terms.leastFen(), largest == 0 ? NONE : largest - 1, need.amountFen);
  }

  /** What an offer gives every need of a kind by its terms. */
  int ofKind(SupplyTerms terms, NeedKind kind) {
    return position(termWeight, terms.leastMonths(), terms.mostMonths(), kind.termMonths())
        + locality(terms.area(), kind.place())
        + purposeFocus(terms.purposes(), kind.purpose());
  }

  private int unknown(int weight) {
    return DemandPoints.points(weight, t.unknownShare());
  }

  private int position(int weight, long stated, long most, long asked) {
    if (most == NONE || asked == NONE) {
      return unknown(weight);
    }
    long least = stated == NONE ? 0 : stated;
    if (asked < least || asked > most) {
      return 0;
    }
    if (least == most) {
      return weight;
    }
    long fromMiddle = Math.abs(2 * ((asked - least) * 1_000 / (most - least)) - 1_000);
    long full = t.positionFullThousandths();
    if (fromMiddle <= full) {
      return weight;
    }
    long lost = (FULL - t.positionEdgeShare()) * (fromMiddle - full) / (1_000 - full);
    return DemandPoints.points(weight, FULL - lost);
  }

  private int tier(PreparedNeed need) {
    if (need.tierLapsed) {
      return DemandPoints.points(tierWeight, t.lapsedTierShare());
    }
    return need.tier == null
        ? unknown(tierWeight)
        : DemandPoints.points(tierWeight, t.tierShares().getOrDefault(need.tier, 0));
  }

  private int locality(Area area, Place firm) {
    Set<String> divisions = area.divisions();
    Set<String> districts = area.managementDistricts();
    String division = firm.divisionCode();
    String district = firm.managementDistrict();
    if (has(districts, district) || has(divisions, division)) {
      return DemandPoints.points(localityWeight, t.districtShare());
    }
    if (division != null && has(divisions, division.substring(0, 4))) {
      return DemandPoints.points(localityWeight, t.cityShare());
    }
    if (division != null && has(divisions, division.substring(0, 2))) {
      return DemandPoints.points(localityWeight, t.provinceShare());
    }
    boolean decided =
        (divisions == null || division != null) && (districts == null || district != null);
    return decided && area.isStated() ? 0 : unknown(localityWeight);
  }

  private static boolean has(@Nullable Set<String> stated, @Nullable String key) {
    return stated != null && key != null && stated.contains(key);
  }

  private int relationshipRoom(long banks) {
    if (banks == NONE) {
      return unknown(relationshipWeight);
    }
    return DemandPoints.points(relationshipWeight, Math.max(0, FULL - banks * t.bankStep()));
  }

  private int purposeFocus(long financed, long purpose) {
    if (financed == 0 || purpose == 0) {
      return unknown(purposeWeight);
    }
    if ((financed & purpose) == 0) {
      return 0;
    }
    return DemandPoints.points(
        purposeWeight, Math.max(0, FULL - (Long.bitCount(financed) - 1L) * t.purposeStep()));
  }
}
