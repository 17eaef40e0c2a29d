package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.StepIndex.NONE;

import org.jspecify.annotations.Nullable;

/** The points that one need gives, from an offer's packed figures. */
final class NeedPoints {

  private final DemandPoints points;
  private final long askedFen;
  private final long fullAmountFrom;
  private final int fullAmount;
  private final int unknownAmount;
  private final long costTop;
  private final int unknownCost;
  private final int[] speed;
  private final int unknownSpeed;
  private final int @Nullable [] term;
  private final int unknownTerm;
  private final long given;

  NeedPoints(DemandPoints points, PreparedNeed need) {
    this.points = points;
    this.askedFen = need.amountFen;
    this.fullAmountFrom = points.fullAmountFrom(need.amountFen);
    this.fullAmount = points.fullAmount();
    this.unknownAmount = points.unknownAmount();
    this.costTop = points.costTop(need);
    this.unknownCost = points.unknownCost();
    this.speed = points.speed(need);
    this.unknownSpeed = points.unknownSpeed();
    this.term = need.kind.termMonths() == NONE ? null : points.term((int) need.kind.termMonths());
    this.unknownTerm = points.unknownTerm();
    this.given = need.kind.securities();
  }

  /** The score, 0..1,000,000. */
  int score(long largest, long rest) {
    return amount(largest)
        + cost(OfferFigures.price(rest))
        + speed(OfferFigures.days(rest))
        + term(OfferFigures.term(rest))
        + points.light(OfferFigures.securities(rest), given);
  }

  /** No offer of the group is worth more. */
  int bound(Bests bests, int group) {
    long rest = bests.rest(group);
    int silent = bests.silent(group);
    return Math.max(amount(bests.largest(group)), orNothing(silent, Bests.AMOUNT, unknownAmount))
        + Math.max(cost(OfferFigures.price(rest)), orNothing(silent, Bests.PRICE, unknownCost))
        + Math.max(speed(OfferFigures.days(rest)), orNothing(silent, Bests.DAYS, unknownSpeed))
        + Math.max(term(OfferFigures.term(rest)), orNothing(silent, Bests.TERM, unknownTerm))
        + Math.max(
            points.light(OfferFigures.securities(rest), given),
            orNothing(silent, Bests.SECURITY, points.light(0, given)));
  }

  private static int orNothing(int silent, int mark, int unknown) {
    return (silent & mark) == 0 ? 0 : unknown;
  }

  private int amount(long stored) {
    if (stored > fullAmountFrom) {
      return fullAmount;
    }
    return stored == 0 ? unknownAmount : points.amount(stored - 1, askedFen);
  }

  private int cost(int stored) {
    return stored == 0 ? unknownCost : points.cost(costTop - (stored - 1));
  }

  private int speed(int stored) {
    if (stored == 0) {
      return unknownSpeed;
    }
    return stored <= speed.length ? speed[stored - 1] : 0;
  }

  private int term(int stored) {
    return stored == 0 || term == null ? unknownTerm : term[stored - 1];
  }
}
