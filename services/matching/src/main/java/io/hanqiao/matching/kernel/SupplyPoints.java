package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.StepIndex.NONE;

import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LendingThresholds;
import io.hanqiao.matching.lending.SupplyCriterion;
import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.LoanPurpose;
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

  /** The score that the offer gives the need, 0..1,000,000. */
  int score(LendingSupply supply, PreparedNeed need) {
    return position(
            amountWeight,
            supply.loan().amountMinFen(),
            supply.loan().amountMaxFen(),
            need.amountFen)
        + position(
            termWeight,
            supply.loan().termMinMonths(),
            supply.loan().termMaxMonths(),
            need.termMonths)
        + tier(need)
        + locality(supply.area().area(), need.demand.firm().place())
        + relationshipRoom(need.demand.firm().borrowing().lendingBanks())
        + purposeFocus(supply.loan().purposes(), need.demand.request().purpose());
  }

  private int unknown(int weight) {
    return DemandPoints.points(weight, t.unknownShare());
  }

  private int position(int weight, @Nullable Number stated, @Nullable Number largest, long asked) {
    if (largest == null || asked == NONE) {
      return unknown(weight);
    }
    long most = largest.longValue();
    long least = stated == null ? 0 : stated.longValue();
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

  private int relationshipRoom(@Nullable Integer banks) {
    if (banks == null) {
      return unknown(relationshipWeight);
    }
    return DemandPoints.points(relationshipWeight, Math.max(0, FULL - (long) banks * t.bankStep()));
  }

  private int purposeFocus(@Nullable Set<LoanPurpose> financed, @Nullable LoanPurpose purpose) {
    if (financed == null || purpose == null) {
      return unknown(purposeWeight);
    }
    if (!financed.contains(purpose)) {
      return 0;
    }
    return DemandPoints.points(
        purposeWeight, Math.max(0, FULL - (financed.size() - 1L) * t.purposeStep()));
  }
}
