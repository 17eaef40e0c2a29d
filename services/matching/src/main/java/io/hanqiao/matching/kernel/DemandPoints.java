package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.StepIndex.NONE;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.lending.DemandCriterion;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingThresholds;
import io.hanqiao.vocabulary.SecurityType;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Points of each criterion of the firm, as tables: the meaning of each formula is told in {@code
 * DemandScoring}. Tables that hang on a figure of the need are made when a need with that figure is
 * first seen; several threads may ask at once.
 */
final class DemandPoints {

  static final int FULL = 1_000_000;

  private final LendingThresholds t;
  private final int costWeight;

  /** From full points to none. */
  private final long costWidth;

  private final Divisor byCostWidth;

  /** What one ppm is worth, where that is a whole number; 0 where it is not. */
  private final long costStep;

  private final int speedWeight;
  private final int amountWeight;
  private final int termWeight;

  /** By the kinds of security in common. */
  private final int[] light;

  private final int unknownLight;
  private final AtomicReferenceArray<int[]> lightByGiven;

  /** By room in thousandths, 0..full. */
  private final int[] amountRoom;

  private final AtomicReferenceArray<int[]> speedByDaysHad;
  private final AtomicReferenceArray<int[]> roomByTermAsked;

  DemandPoints(LendingRulebook rulebook) {
    this.t = rulebook.thresholds();
    this.costWeight = rulebook.weight(DemandCriterion.COST);
    this.costWidth = (long) t.costFullBelowPpm() + t.costZeroAbovePpm();
    this.byCostWidth = new Divisor(costWidth);
    this.costStep = FULL % costWidth == 0 ? FULL / costWidth : 0;
    this.speedWeight = rulebook.weight(DemandCriterion.SPEED);
    this.amountWeight = rulebook.weight(DemandCriterion.AMOUNT_ROOM);
    this.termWeight = rulebook.weight(DemandCriterion.TERM_ROOM);
    int lightWeight = rulebook.weight(DemandCriterion.LIGHT_SECURITY);
    this.light = light(lightWeight);
    this.unknownLight = points(lightWeight, t.unknownShare());
    this.lightByGiven = new AtomicReferenceArray<>(light.length);
    this.amountRoom = new int[t.amountFullRoomThousandths() + 1];
    for (int room = 0; room < amountRoom.length; room++) {
      amountRoom[room] = points(amountWeight, (long) room * FULL / t.amountFullRoomThousandths());
    }
    this.speedByDaysHad = new AtomicReferenceArray<>(Limits.MAX_DAYS + 1);
    this.roomByTermAsked = new AtomicReferenceArray<>(Limits.MAX_MONTHS + 1);
  }

  static int points(int weight, long share) {
    return (int) (weight * share / FULL);
  }

  private int[] light(int weight) {
    SecurityType[] types = SecurityType.values();
    int[] points = new int[1 << types.length];
    for (int set = 1; set < points.length; set++) {
      int lightest = 0;
      for (SecurityType type : types) {
        if ((set & Mask.of(type)) != 0) {
          lightest = Math.max(lightest, t.lightness().getOrDefault(type, 0));
        }
      }
      points[set] = points(weight, lightest);
    }
    return points;
  }

  int unknownCost() {
    return points(costWeight, t.unknownShare());
  }

  /** The price from which an offer gets nothing. */
  long costTop(long ceilingPpm) {
    long anchor = ceilingPpm == NONE ? t.marketRatePpm() : ceilingPpm;
    return anchor + t.costZeroAbovePpm();
  }

  /** Points for a price so far below {@link #costTop}; nothing for one above. */
  int cost(long below) {
    long within = Math.max(0, Math.min(below, costWidth));
    long share = costStep > 0 ? within * costStep : byCostWidth.quotient(within * FULL);
    return points(costWeight, share);
  }

  /** Points by days to decide, as stored; as for the last of the table for all beyond. */
  int[] speed(long neededDays) {
    int had = neededDays == NONE ? t.marketDecisionDays() : (int) Math.max(1, neededDays);
    int[] known = speedByDaysHad.get(had);
    if (known == null) {
      known = new int[2 * had + 2];
      known[0] = points(speedWeight, t.unknownShare());
      for (int days = 0; days <= 2 * had; days++) {
        known[days + 1] = points(speedWeight, (2L * had - days) * FULL / (2L * had));
      }
      speedByDaysHad.set(had, known);
    }
    return known;
  }

  /** Points for the lightest of the kinds of security in common, by those accepted. */
  int[] light(long given) {
    int[] known = lightByGiven.get((int) given);
    if (known == null) {
      known = new int[light.length];
      for (int accepted = 0; accepted < known.length; accepted++) {
        known[accepted] =
            accepted == 0 || given == 0 ? unknownLight : light[(int) (accepted & given)];
      }
      lightByGiven.set((int) given, known);
    }
    return known;
  }

  int unknownAmount() {
    return points(amountWeight, t.unknownShare());
  }

  int amount(long largestFen, Divisor byAskedFen) {
    long room = byAskedFen.quotient(largestFen * 1_000);
    return amountRoom[(int) Math.min(room, amountRoom.length - 1)];
  }

  /** Points by longest term, as stored, for the term asked; 0 where that is not known. */
  int[] term(int asked) {
    int[] known = roomByTermAsked.get(asked);
    if (known == null) {
      known = new int[Limits.MAX_MONTHS + 2];
      Arrays.fill(known, points(termWeight, t.unknownShare()));
      for (int longest = 0; asked > 0 && longest <= Limits.MAX_MONTHS; longest++) {
        known[longest + 1] = points(termWeight, termShare(longest, asked));
      }
      roomByTermAsked.set(asked, known);
    }
    return known;
  }

  private long termShare(int longest, int asked) {
    long base = t.termBaseShare();
    if (longest < asked) {
      return base * longest / asked;
    }
    long full = t.termFullRoomMonths();
    return base + (FULL - base) * Math.min(longest - asked, full) / full;
  }
}
