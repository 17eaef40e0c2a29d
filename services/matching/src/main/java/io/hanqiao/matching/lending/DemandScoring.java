package io.hanqiao.matching.lending;

import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well an offer suits a need, seen from the firm: the formulas of every {@link
 * DemandCriterion}. Whole numbers only, every division rounds down.
 *
 * <p>A criterion gives a share of its weight, in millionths; a null share means that what it looks
 * at is not stated, and gives the rulebook's share for that.
 */
public final class DemandScoring {

  private static final int FULL = 1_000_000;

  private final LendingRulebook rulebook;
  private final LendingThresholds thresholds;
  private final LocalDate asOf;

  /** The scoring of a rulebook on a day: a ceiling may hang on the LPR of the day. */
  public DemandScoring(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.thresholds = rulebook.thresholds();
    this.asOf = asOf;
  }

  /** The sum of all criteria's points, 0..1,000,000. */
  public int score(LendingDemand demand, LendingSupply supply) {
    int sum = 0;
    for (DemandCriterion criterion : DemandCriterion.values()) {
      sum += points(criterion, demand, supply);
    }
    return sum;
  }

  /** Points of one criterion, 0..its weight. */
  public int points(DemandCriterion criterion, LendingDemand demand, LendingSupply supply) {
    Integer stated = share(criterion, demand, supply);
    long share = stated == null ? thresholds.unknownShare() : stated;
    return (int) (rulebook.weight(criterion) * share / FULL);
  }

  /** Share of one criterion, 0..1,000,000; null if what it looks at is not stated. */
  @Nullable Integer share(DemandCriterion criterion, LendingDemand demand, LendingSupply supply) {
    return switch (criterion) {
      case COST -> cost(demand, supply);
      case SPEED -> speed(demand, supply);
      case LIGHT_SECURITY -> lightSecurity(demand, supply);
      case AMOUNT_ROOM -> amountRoom(demand, supply);
      case TERM_ROOM -> termRoom(demand, supply);
    };
  }

  /**
   * The middle of the offer's all-in price, held against the firm's ceiling or else the market's
   * rate: full from so far below, nothing from so far above, a straight line between.
   */
  private @Nullable Integer cost(LendingDemand demand, LendingSupply supply) {
    Integer middle = middlePrice(supply.loan().price());
    if (middle == null) {
      return null;
    }
    int anchor = rateAnchor(demand);
    long width = (long) thresholds.costFullBelowPpm() + thresholds.costZeroAbovePpm();
    long below = (long) anchor + thresholds.costZeroAbovePpm() - middle;
    return (int) (clamp(below, width) * FULL / width);
  }

  /** The all-in price of {@link #middleRate}; null if no rate is stated. */
  static @Nullable Integer middlePrice(PriceTerms price) {
    return allIn(price, middleRate(price));
  }

  /** The mean of cheapest and dearest rate, or the one that is stated; null if neither is. */
  private static @Nullable Integer middleRate(PriceTerms price) {
    Integer cheapest = price.rateMinPpm();
    Integer dearest = price.rateMaxPpm();
    if (cheapest == null || dearest == null) {
      return cheapest == null ? dearest : cheapest;
    }
    return (cheapest + dearest) / 2;
  }

  /** A rate with the offer's fees and less its subsidy, never below zero; null without a rate. */
  static @Nullable Integer allIn(PriceTerms price, @Nullable Integer ratePpm) {
    if (ratePpm == null) {
      return null;
    }
    int fee = price.feePpm() == null ? 0 : price.feePpm();
    int subsidy = price.subsidyPpm() == null ? 0 : price.subsidyPpm();
    return Math.max(0, ratePpm + fee - subsidy);
  }

  /** The rate an offer is held against: the firm's ceiling, or else the market's rate. */
  int rateAnchor(LendingDemand demand) {
    Integer ceiling = demand.request().ceilingPpm(asOf);
    return ceiling == null ? thresholds.marketRatePpm() : ceiling;
  }

  /**
   * A straight line from full for a decision on the day to nothing for one that takes twice the
   * days the firm has: half when the bank takes all the days there are.
   */
  private @Nullable Integer speed(LendingDemand demand, LendingSupply supply) {
    if (supply.loan().decisionDays() == null) {
      return null;
    }
    long days = supply.loan().decisionDays();
    long have = daysHeldAgainst(demand);
    return (int) (clamp(2 * have - days, 2 * have) * FULL / (2 * have));
  }

  /** The days an offer is held against: what the firm said, at least one, or else the market's. */
  int daysHeldAgainst(LendingDemand demand) {
    Integer needed = demand.request().neededWithinDays();
    return needed == null ? thresholds.marketDecisionDays() : Math.max(1, needed);
  }

  /** The lightest kind of security that the firm can give and the offer accepts. */
  private @Nullable Integer lightSecurity(LendingDemand demand, LendingSupply supply) {
    Set<SecurityType> accepted = supply.security().types();
    if (accepted == null || demand.security().types().isEmpty()) {
      return null;
    }
    int lightest = 0;
    for (SecurityType type : usable(demand, accepted)) {
      lightest = Math.max(lightest, thresholds.lightness().getOrDefault(type, 0));
    }
    return lightest;
  }

  /** The kinds of security that the firm can give and the offer accepts. */
  static Set<SecurityType> usable(LendingDemand demand, Set<SecurityType> accepted) {
    Set<SecurityType> usable = EnumSet.noneOf(SecurityType.class);
    usable.addAll(accepted);
    usable.retainAll(demand.security().types());
    return usable;
  }

  /** The product's largest loan over the amount asked, full from the rulebook's room. */
  private @Nullable Integer amountRoom(LendingDemand demand, LendingSupply supply) {
    if (supply.loan().amountMaxFen() == null) {
      return null;
    }
    long full = thresholds.amountFullRoomThousandths();
    long room = supply.loan().amountMaxFen() * 1_000 / demand.request().amountFen();
    return (int) (clamp(room, full) * FULL / full);
  }

  /**
   * From the base share at the product's longest term, more with each month to spare. A longest
   * term below the one asked gives its part of the base share.
   */
  private @Nullable Integer termRoom(LendingDemand demand, LendingSupply supply) {
    Integer longest = supply.loan().termMaxMonths();
    Integer asked = demand.request().termMonths();
    if (longest == null || asked == null) {
      return null;
    }
    long base = thresholds.termBaseShare();
    if (longest < asked) {
      return (int) (base * longest / asked);
    }
    long full = thresholds.termFullRoomMonths();
    return (int) (base + (FULL - base) * clamp(longest - asked, full) / full);
  }

  private static long clamp(long number, long most) {
    return Math.max(0, Math.min(number, most));
  }
}
