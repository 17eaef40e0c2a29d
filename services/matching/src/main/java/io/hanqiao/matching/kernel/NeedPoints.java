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

  /** No offer of the group is worth more. */
  int bound(Bests bests, int group) {
    long rest = bests.rest(group);
    int silent = bests.silent(group);
    int whole = score(bests.largest(group), rest);
    return silent == 0 ? whole : whole + unstated(bests.largest(group), rest, silent);
  }

  /** How much more what some offer of a group does not state may be worth. */
  private int unstated(long largest, long rest, int silent) {
    return more(silent, Bests.AMOUNT, unknownAmount - amount(largest))
        + more(silent, Bests.PRICE, unknownCost - cost(OfferFigures.price(rest)))
        + more(silent, Bests.DAYS, speed[0] - speed(OfferFigures.days(rest)))
        + more(silent, Bests.TERM, term[0] - term[OfferFigures.term(rest)])
        + more(silent, Bests.SECURITY, light[0] - light[OfferFigures.securities(rest)]);
  }

  private static int more(int silent, int mark, int difference) {
    return (silent & mark) == 0 ? 0 : Math.max(0, difference);
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
