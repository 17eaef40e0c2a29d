package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.KernelScoring.SILENT;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What scores are made of, one primitive array a term; {@link KernelScoring#SILENT} if not stated.
 */
final class SupplyColumns {

  private final List<LendingSupply> supplies;
  private final KernelScoring scoring;
  private final int[] middleRatePpm;
  private final int[] decisionDays;
  private final int[] securityMask;
  private final int[] purposeMask;
  private final long[] amountMinFen;
  private final long[] amountMaxFen;
  private final int[] termMinMonths;
  private final int[] termMaxMonths;

  SupplyColumns(List<LendingSupply> supplies, KernelScoring scoring) {
    this.supplies = supplies;
    this.scoring = scoring;
    int rows = supplies.size();
    this.middleRatePpm = new int[rows];
    this.decisionDays = new int[rows];
    this.securityMask = new int[rows];
    this.purposeMask = new int[rows];
    this.amountMinFen = new long[rows];
    this.amountMaxFen = new long[rows];
    this.termMinMonths = new int[rows];
    this.termMaxMonths = new int[rows];
    for (int row = 0; row < rows; row++) {
      fill(row, supplies.get(row));
    }
  }

  private void fill(int row, LendingSupply supply) {
    middleRatePpm[row] =
        middle(
            orSilent(supply.loan().price().rateMinPpm()),
            orSilent(supply.loan().price().rateMaxPpm()));
    decisionDays[row] = orSilent(supply.loan().decisionDays());
    securityMask[row] = maskOrZero(supply.security().types());
    purposeMask[row] = maskOrZero(supply.loan().purposes());
    amountMinFen[row] = orSilent(supply.loan().amountMinFen());
    amountMaxFen[row] = orSilent(supply.loan().amountMaxFen());
    termMinMonths[row] = orSilent(supply.loan().termMinMonths());
    termMaxMonths[row] = orSilent(supply.loan().termMaxMonths());
  }

  private static int middle(int cheapest, int dearest) {
    if (cheapest == SILENT || dearest == SILENT) {
      return Math.max(cheapest, dearest);
    }
    return (cheapest + dearest) >>> 1;
  }

  static int orSilent(@Nullable Integer stated) {
    return stated == null ? SILENT : stated;
  }

  private static long orSilent(@Nullable Long stated) {
    return stated == null ? SILENT : stated;
  }

  private static int maskOrZero(@Nullable Set<? extends Enum<?>> stated) {
    return stated == null ? 0 : Mask.of(stated);
  }

  /** The demand's score of the supply in a row, 0..1,000,000. */
  int demandScore(int row, PreparedDemand demand) {
    return scoring.cost(middleRatePpm[row], scoring.anchor(demand.ceilingPpm))
        + scoring.speed(decisionDays[row], demand.neededDays)
        + scoring.lightSecurity(securityMask[row], demand.securityMask)
        + scoring.amountRoom(amountMaxFen[row], demand.amountFen)
        + scoring.termRoom(termMaxMonths[row], demand.termMonths);
  }

  /** The score that the supply in a row gives the demand, 0..1,000,000. */
  int supplyScore(int row, PreparedDemand demand) {
    return scoring.amountPosition(amountMinFen[row], amountMaxFen[row], demand.amountFen)
        + scoring.termPosition(termMinMonths[row], termMaxMonths[row], demand.termMonths)
        + scoring.tier(demand)
        + scoring.locality(Reach.of(supplies.get(row), demand))
        + scoring.relationshipRoom(demand.banks)
        + scoring.purposeFocus(purposeMask[row], demand.purposeMask);
  }

  /** The pair with both scores. */
  Pairing pairing(int row, PreparedDemand demand) {
    return new Pairing(
        demand.demand.needId(),
        supplies.get(row).offerId(),
        demandScore(row, demand),
        supplyScore(row, demand));
  }
}
