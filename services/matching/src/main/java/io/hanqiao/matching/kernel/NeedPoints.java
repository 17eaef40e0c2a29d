package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.StepIndex.NONE;

/**
 * The points that one need gives, from an offer's packed figures: tables and products, and hardly a
 * branch, of which the processor would foresee few.
 */
final class NeedPoints {

  private final DemandPoints points;
  private final Divisor byAskedFen;
  private final int unknownAmount;
  private final long costTop;
  private final int unknownCost;
  private final int[] speed;
  private final int[] term;
  private final int[] light;

  NeedPoints(DemandPoints points, PreparedNeed need) {
    this(
        points,
        need.amountFen,
        need.ceilingPpm,
        need.neededDays,
        need.kind.termMonths(),
        need.kind.securities());
  }

  /** From the figures of a need that points are made of. */
  NeedPoints(
      DemandPoints points,
      long amountFen,
      long ceilingPpm,
      long neededDays,
      long termMonths,
      long securities) {
    this.points = points;
    this.byAskedFen = new Divisor(amountFen);
    this.unknownAmount = points.unknownAmount();
    this.costTop = points.costTop(ceilingPpm);
    this.unknownCost = points.unknownCost();
    this.speed = points.speed(neededDays);
    this.term = points.term(termMonths == NONE ? 0 : (int) termMonths);
    this.light = points.light(securities);
  }

  /** The score, 0..1,000,000. */
  int score(long largest, long rest) {
    return amount(largest)
        + cost(OfferFigures.price(rest))
        + speed(OfferFigures.days(rest))
        + term[OfferFigures.term(rest)]
        + light[OfferFigures.securities(rest)];
  }

  /** No offer of the group is worth more: each part counts as the best of any may. */
  int bound(Bests bests, int group) {
    long rest = bests.rest(group);
    int silent = bests.silent(group);
    return better(amount(bests.largest(group)), silent & Bests.AMOUNT, unknownAmount)
        + better(cost(OfferFigures.price(rest)), silent & Bests.PRICE, unknownCost)
        + better(speed(OfferFigures.days(rest)), silent & Bests.DAYS, speed[0])
        + better(term[OfferFigures.term(rest)], silent & Bests.TERM, term[0])
        + better(light[OfferFigures.securities(rest)], silent & Bests.SECURITY, light[0]);
  }

  private static int better(int stated, int silent, int unknown) {
    return silent == 0 ? stated : Math.max(stated, unknown);
  }

  private int amount(long stored) {
    return stored == 0 ? unknownAmount : points.amount(stored - 1, byAskedFen);
  }

  private int cost(int stored) {
    return stored == 0 ? unknownCost : points.cost(costTop - (stored - 1));
  }

  private int speed(int stored) {
    return speed[Math.min(stored, speed.length - 1)];
  }
}
