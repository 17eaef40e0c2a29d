package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A demand on a day, with all that can be worked out before any supply is seen. */
final class PreparedDemand {

  final LendingDemand demand;
  final FirmFacts firm;

  /** Empty if unknown. */
  final int purposeMask;

  final long amountFen;

  /** {@link KernelScoring#SILENT} if unknown. */
  final int termMonths;

  /** {@link KernelScoring#SILENT} if the firm names none. */
  final int ceilingPpm;

  /** {@link KernelScoring#SILENT} if the firm names none. */
  final int neededDays;

  /** {@link KernelScoring#SILENT} if unknown. */
  final int banks;

  final int securityMask;
  final int collateralMask;

  /** Completed months since establishment; null if unknown. */
  final @Nullable Integer completedMonths;

  /** Months since establishment with a month begun counted whole; null if unknown. */
  final @Nullable Integer begunMonths;

  /** Recognised on the day; null if that is not known. */
  final @Nullable Tier tier;

  /** Whether the recognition was valid once and is no more. */
  final boolean tierLapsed;

  /** Highest tier a rule may ask for: without a valid recognition the lowest; null if unknown. */
  final @Nullable Tier tierShown;

  /** Least revenue cap, in percent, that the amount keeps; null if revenue is unknown. */
  final @Nullable Long revenuePercent;

  final @Nullable String province;
  final @Nullable String city;

  PreparedDemand(LendingDemand demand, LocalDate asOf) {
    this.demand = demand;
    this.firm = demand.firm();
    this.purposeMask = demand.request().purpose() == null ? 0 : Mask.of(demand.request().purpose());
    this.amountFen = demand.request().amountFen();
    this.termMonths = SupplyColumns.orSilent(demand.request().termMonths());
    this.ceilingPpm = SupplyColumns.orSilent(demand.request().ceilingPpm(asOf));
    this.neededDays = SupplyColumns.orSilent(demand.request().neededWithinDays());
    this.banks = SupplyColumns.orSilent(firm.borrowing().lendingBanks());
    this.securityMask = Mask.of(demand.security().types());
    this.collateralMask = Mask.of(demand.security().collateral());
    LocalDate established = firm.standing().establishedOn();
    this.completedMonths = established == null ? null : completed(established, asOf);
    this.begunMonths = established == null ? null : begun(established, asOf);
    this.tierLapsed = lapsed(firm, asOf);
    this.tier = validityKnown(firm) && !tierLapsed ? firm.standing().tier() : null;
    this.tierShown = tier == null && firm.standing().tier() != null ? Tier.CULTIVATION : tier;
    this.revenuePercent =
        revenuePercent(demand.request().amountFen(), firm.figures().annualRevenueFen());
    String division = firm.place().divisionCode();
    this.province = division == null ? null : division.substring(0, 2);
    this.city = division == null ? null : division.substring(0, 4);
  }

  UUID needId() {
    return demand.needId();
  }

  private static int completed(LocalDate established, LocalDate asOf) {
    return (int) Period.between(established, asOf).toTotalMonths();
  }

  private static int begun(LocalDate established, LocalDate asOf) {
    int completed = completed(established, asOf);
    return asOf.isAfter(established.plusMonths(completed)) ? completed + 1 : completed;
  }

  private static boolean validityKnown(FirmFacts firm) {
    return firm.standing().tier() == Tier.CULTIVATION || firm.standing().tierValidUntil() != null;
  }

  private static boolean lapsed(FirmFacts firm, LocalDate asOf) {
    LocalDate until = firm.standing().tierValidUntil();
    return firm.standing().tier() != null
        && firm.standing().tier() != Tier.CULTIVATION
        && until != null
        && until.isBefore(asOf);
  }

  /** Rounded up; beyond every cap for a firm without revenue. */
  private static @Nullable Long revenuePercent(long amountFen, @Nullable Long revenueFen) {
    if (revenueFen == null) {
      return null;
    }
    return revenueFen == 0 ? Long.MAX_VALUE : (amountFen * 100 + revenueFen - 1) / revenueFen;
  }
}
