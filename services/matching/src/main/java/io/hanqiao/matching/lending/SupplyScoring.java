package io.hanqiao.matching.lending;

import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well a need suits an offer, seen from the bank: the formulas of every {@link
 * SupplyCriterion}. Whole numbers only, every division rounds down. No formula looks at debt ratio,
 * tax grade or revenue: what a firm is worth in credit is for the bank to judge.
 *
 * <p>A criterion gives a share of its weight, in millionths; a null share means that what it looks
 * at is not stated, and gives the rulebook's share for that.
 */
public final class SupplyScoring {

  private static final int FULL = 1_000_000;

  private final LendingRulebook rulebook;
  private final LendingThresholds thresholds;
  private final LocalDate asOf;

  /** The scoring of a rulebook on a day: a tier counts while its recognition is valid. */
  public SupplyScoring(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.thresholds = rulebook.thresholds();
    this.asOf = asOf;
  }

  /** The sum of all criteria's points, 0..1,000,000. */
  public int score(LendingDemand demand, LendingSupply supply) {
    int sum = 0;
    for (SupplyCriterion criterion : SupplyCriterion.values()) {
      sum += points(criterion, demand, supply);
    }
    return sum;
  }

  /** Points of one criterion, 0..its weight. */
  public int points(SupplyCriterion criterion, LendingDemand demand, LendingSupply supply) {
    Integer stated = share(criterion, demand, supply);
    long share = stated == null ? thresholds.unknownShare() : stated;
    return (int) (rulebook.weight(criterion) * share / FULL);
  }

  /** Share of one criterion, 0..1,000,000; null if what it looks at is not stated. */
  @Nullable Integer share(SupplyCriterion criterion, LendingDemand demand, LendingSupply supply) {
    FirmFacts firm = demand.firm();
    return switch (criterion) {
      case AMOUNT_POSITION ->
          position(
              supply.loan().amountMinFen(),
              supply.loan().amountMaxFen(),
              demand.request().amountFen());
      case TERM_POSITION ->
          position(
              supply.loan().termMinMonths(),
              supply.loan().termMaxMonths(),
              demand.request().termMonths());
      case TIER -> tier(firm.standing());
      case LOCALITY -> locality(firm.place(), supply.area().area());
      case RELATIONSHIP_ROOM -> relationshipRoom(firm.borrowing());
      case PURPOSE_FOCUS -> purposeFocus(demand.request().purpose(), supply.loan().purposes());
    };
  }

  /**
   * Where in the product's range the figure lies: full in the middle part, a straight line down to
   * the edge share, nothing outside. A range without a lower end starts at zero.
   */
  private @Nullable Integer position(
      @Nullable Number smallest, @Nullable Number largest, @Nullable Number figure) {
    if (largest == null || figure == null) {
      return null;
    }
    long asked = figure.longValue();
    long least = smallest == null ? 0 : smallest.longValue();
    long most = largest.longValue();
    if (asked < least || asked > most) {
      return 0;
    }
    if (least == most) {
      return FULL;
    }
    long place = (asked - least) * 1_000 / (most - least);
    long fromMiddle = Math.abs(2 * place - 1_000);
    long full = thresholds.positionFullThousandths();
    long beyond = Math.max(0, fromMiddle - full);
    return (int) (FULL - (FULL - thresholds.positionEdgeShare()) * beyond / (1_000 - full));
  }

  private @Nullable Integer tier(FirmStanding firm) {
    Tier tier = firm.tier();
    if (tier == null) {
      return null;
    }
    LocalDate until = firm.tierValidUntil();
    if (tier != Tier.CULTIVATION) {
      if (until == null) {
        return null;
      }
      if (asOf.isAfter(until)) {
        return thresholds.lapsedTierShare();
      }
    }
    return thresholds.tierShares().getOrDefault(tier, 0);
  }

  /** The narrower the area by which the offer reaches the firm, the more it was made for it. */
  private @Nullable Integer locality(Place firm, Area area) {
    Set<String> divisions = area.divisions();
    Set<String> districts = area.managementDistricts();
    if (divisions == null && districts == null) {
      return null;
    }
    String district = firm.managementDistrict();
    if (districts != null && district != null && districts.contains(district)) {
      return thresholds.districtShare();
    }
    String division = firm.divisionCode();
    if (divisions != null && division != null) {
      if (divisions.contains(division)) {
        return thresholds.districtShare();
      }
      if (divisions.contains(division.substring(0, 4))) {
        return thresholds.cityShare();
      }
      if (divisions.contains(division.substring(0, 2))) {
        return thresholds.provinceShare();
      }
    }
    boolean unknown =
        (divisions != null && division == null) || (districts != null && district == null);
    return unknown ? null : 0;
  }

  /** The fewer banks lend to the firm, the more room for this one. */
  private @Nullable Integer relationshipRoom(FirmBorrowing firm) {
    Integer banks = firm.lendingBanks();
    return banks == null ? null : (int) Math.max(0, FULL - (long) banks * thresholds.bankStep());
  }

  /** The fewer purposes an offer finances, the more it was made for this one. */
  private @Nullable Integer purposeFocus(
      @Nullable LoanPurpose purpose, @Nullable Set<LoanPurpose> financed) {
    if (financed == null || purpose == null) {
      return null;
    }
    int further = financed.size() - 1;
    return financed.contains(purpose) ? Math.max(0, FULL - further * thresholds.purposeStep()) : 0;
  }
}
