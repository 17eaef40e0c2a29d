package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.DemandCriterion;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingThresholds;
import io.hanqiao.matching.lending.SupplyCriterion;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Tier;

/**
 * Points of each criterion from primitive figures. A figure of {@link #SILENT} is not stated. The
 * meaning of each formula is told in {@code DemandScoring} and {@code SupplyScoring}.
 */
final class KernelScoring {

  /** Not stated: no amount, term, rate or number of days is negative. */
  static final int SILENT = -1;

  private static final int FULL = 1_000_000;

  private final LendingThresholds t;
  private final int costWeight;
  private final int speedWeight;
  private final int securityWeight;
  private final int amountRoomWeight;
  private final int termRoomWeight;
  private final int amountPositionWeight;
  private final int termPositionWeight;
  private final int tierWeight;
  private final int localityWeight;
  private final int relationshipWeight;
  private final int purposeWeight;

  /** Points of the lightest kind of security in each set of kinds. */
  private final int[] securityPoints;

  KernelScoring(LendingRulebook rulebook) {
    this.t = rulebook.thresholds();
    this.costWeight = rulebook.weight(DemandCriterion.COST);
    this.speedWeight = rulebook.weight(DemandCriterion.SPEED);
    this.securityWeight = rulebook.weight(DemandCriterion.LIGHT_SECURITY);
    this.amountRoomWeight = rulebook.weight(DemandCriterion.AMOUNT_ROOM);
    this.termRoomWeight = rulebook.weight(DemandCriterion.TERM_ROOM);
    this.amountPositionWeight = rulebook.weight(SupplyCriterion.AMOUNT_POSITION);
    this.termPositionWeight = rulebook.weight(SupplyCriterion.TERM_POSITION);
    this.tierWeight = rulebook.weight(SupplyCriterion.TIER);
    this.localityWeight = rulebook.weight(SupplyCriterion.LOCALITY);
    this.relationshipWeight = rulebook.weight(SupplyCriterion.RELATIONSHIP_ROOM);
    this.purposeWeight = rulebook.weight(SupplyCriterion.PURPOSE_FOCUS);
    this.securityPoints = securityPoints();
  }

  private int[] securityPoints() {
    SecurityType[] types = SecurityType.values();
    int[] points = new int[1 << types.length];
    for (int set = 1; set < points.length; set++) {
      int lightest = 0;
      for (SecurityType type : types) {
        if ((set & Mask.of(type)) != 0) {
          lightest = Math.max(lightest, t.lightness().getOrDefault(type, 0));
        }
      }
      points[set] = points(securityWeight, lightest);
    }
    return points;
  }

  private static int points(int weight, long share) {
    return (int) (weight * share / FULL);
  }

  private int unknown(int weight) {
    return points(weight, t.unknownShare());
  }

  int cost(int middlePpm, int anchorPpm) {
    if (middlePpm == SILENT) {
      return unknown(costWeight);
    }
    long width = (long) t.costFullBelowPpm() + t.costZeroAbovePpm();
    long below = (long) anchorPpm + t.costZeroAbovePpm() - middlePpm;
    return points(costWeight, part(below, width));
  }

  int anchor(int ceilingPpm) {
    return ceilingPpm == SILENT ? t.marketRatePpm() : ceilingPpm;
  }

  int speed(int decisionDays, int neededDays) {
    if (decisionDays == SILENT) {
      return unknown(speedWeight);
    }
    int have = neededDays == SILENT ? t.marketDecisionDays() : Math.max(1, neededDays);
    return points(speedWeight, part(2L * have - decisionDays, 2L * have));
  }

  int lightSecurity(int acceptedMask, int givenMask) {
    return acceptedMask == 0 || givenMask == 0
        ? unknown(securityWeight)
        : securityPoints[acceptedMask & givenMask];
  }

  int amountRoom(long largestFen, long askedFen) {
    if (largestFen == SILENT) {
      return unknown(amountRoomWeight);
    }
    return points(
        amountRoomWeight, part(largestFen * 1_000 / askedFen, t.amountFullRoomThousandths()));
  }

  int termRoom(int longest, int asked) {
    if (longest == SILENT || asked == SILENT) {
      return unknown(termRoomWeight);
    }
    long base = t.termBaseShare();
    if (longest < asked) {
      return points(termRoomWeight, base * longest / asked);
    }
    long full = t.termFullRoomMonths();
    return points(termRoomWeight, base + (FULL - base) * Math.min(longest - asked, full) / full);
  }

  int amountPosition(long least, long most, long asked) {
    return position(amountPositionWeight, least, most, asked);
  }

  int termPosition(long least, long most, long asked) {
    return position(termPositionWeight, least, most, asked);
  }

  private int position(int weight, long stated, long most, long asked) {
    if (most == SILENT || asked == SILENT) {
      return unknown(weight);
    }
    long least = Math.max(0, stated);
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
    return points(weight, FULL - lost);
  }

  int tier(PreparedDemand demand) {
    if (demand.tierLapsed) {
      return points(tierWeight, t.lapsedTierShare());
    }
    Tier tier = demand.tier;
    return tier == null
        ? unknown(tierWeight)
        : points(tierWeight, t.tierShares().getOrDefault(tier, 0));
  }

  int locality(Reach reach) {
    return switch (reach) {
      case DISTRICT -> points(localityWeight, t.districtShare());
      case CITY -> points(localityWeight, t.cityShare());
      case PROVINCE -> points(localityWeight, t.provinceShare());
      case NONE -> 0;
      case UNKNOWN -> unknown(localityWeight);
    };
  }

  int relationshipRoom(int banks) {
    if (banks == SILENT) {
      return unknown(relationshipWeight);
    }
    return points(relationshipWeight, Math.max(0, FULL - (long) banks * t.bankStep()));
  }

  int purposeFocus(int financedMask, int purposeMask) {
    if (financedMask == 0 || purposeMask == 0) {
      return unknown(purposeWeight);
    }
    if ((financedMask & purposeMask) == 0) {
      return 0;
    }
    long lost = (Integer.bitCount(financedMask) - 1L) * t.purposeStep();
    return points(purposeWeight, Math.max(0, FULL - lost));
  }

  private static long part(long number, long whole) {
    return Math.max(0, Math.min(number, whole)) * FULL / whole;
  }
}
