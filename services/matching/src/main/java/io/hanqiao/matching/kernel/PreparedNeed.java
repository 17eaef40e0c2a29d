package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.StepIndex.NONE;

import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.FirmFigures;
import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LoanRequest;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need on a day, with all that can be worked out before any offer is seen. A figure that is not
 * known is {@link StepIndex#NONE}; marks that are not known are 0.
 */
final class PreparedNeed {

  final LendingDemand demand;
  final long purpose;
  final long amountFen;
  final long termMonths;

  /** Highest all-in price; NONE if the firm names none. */
  final long ceilingPpm;

  /** NONE if the firm names none. */
  final long neededDays;

  final long securities;
  final long collateral;

  /** Completed months since establishment. */
  final long completedMonths;

  /** Months since establishment with a month begun counted whole. */
  final long begunMonths;

  /** Recognised on the day; null if that is not known. */
  final @Nullable Tier tier;

  /** Whether the recognition was valid once and is no more. */
  final boolean tierLapsed;

  /** The tiers that a rule may ask for: without a valid recognition the lowest; 0 if unknown. */
  final long tiersShown;

  /** Least part of annual revenue, in percent, that covers the amount. */
  final long revenuePercent;

  /** Least part of annual revenue, in percent, that covers all loans outstanding. */
  final long outstandingPercent;

  /** Least amount for each unpledged patent that covers the amount asked. */
  final long amountPerPatentFen;

  /** Months since the last institutional round, with a month begun counted whole. */
  final long roundMonths;

  /** Records found in public registers; 0 if none was found, or if nobody looked. */
  final long flags;

  final boolean flagsKnown;

  /** Keys of the areas in which firm and project lie. */
  final List<String> places;

  /** Codes of the firm's industry from the coarsest, and its section. */
  final List<String> industries;

  final List<String> chains;
  final List<String> greenItems;

  PreparedNeed(LendingDemand demand, LocalDate asOf) {
    this.demand = demand;
    LoanRequest request = demand.request();
    FirmFigures figures = demand.firm().figures();
    FirmStanding standing = demand.firm().standing();
    this.purpose = Mask.of(request.purpose());
    this.amountFen = request.amountFen();
    this.termMonths = figure(request.termMonths());
    this.ceilingPpm = figure(request.ceilingPpm(asOf));
    this.neededDays = figure(request.neededWithinDays());
    this.securities = Mask.of(demand.security().types());
    this.collateral = Mask.of(demand.security().collateral());
    this.completedMonths = completed(standing.establishedOn(), asOf);
    this.begunMonths = begun(standing.establishedOn(), asOf);
    this.tierLapsed = lapsed(standing, asOf);
    this.tier = validityKnown(standing) && !tierLapsed ? standing.tier() : null;
    this.tiersShown = tiersShown(standing.tier(), tier);
    Long revenue = figures.annualRevenueFen();
    Long outstanding = demand.firm().borrowing().outstandingLoansFen();
    this.revenuePercent = percent(amountFen, revenue);
    this.outstandingPercent = outstanding == null ? NONE : percent(outstanding, revenue);
    this.amountPerPatentFen = perPatent(amountFen, figures.unpledgedInventionPatents());
    this.roundMonths = begun(figures.lastRoundOn(), asOf);
    this.flags = Mask.of(demand.firm().borrowing().negativeFlags());
    this.flagsKnown = demand.firm().borrowing().negativeFlags() != null;
    this.places = OfferKeys.places(demand.firm().place(), demand.project().divisionCode());
    this.industries = industries(demand.firm());
    String chain = demand.firm().industry().chain();
    this.chains = chain == null ? List.of() : List.of(chain);
    this.greenItems = OfferKeys.greenItems(demand.project().green());
  }

  UUID needId() {
    return demand.needId();
  }

  /** A figure, or NONE where it is null. */
  static long figure(@Nullable Number known) {
    return known == null ? NONE : known.longValue();
  }

  private static long completed(@Nullable LocalDate since, LocalDate asOf) {
    return since == null ? NONE : Period.between(since, asOf).toTotalMonths();
  }

  private static long begun(@Nullable LocalDate since, LocalDate asOf) {
    if (since == null) {
      return NONE;
    }
    long completed = completed(since, asOf);
    return asOf.isAfter(since.plusMonths(completed)) ? completed + 1 : completed;
  }

  private static boolean validityKnown(FirmStanding standing) {
    return standing.tier() == Tier.CULTIVATION || standing.tierValidUntil() != null;
  }

  private static boolean lapsed(FirmStanding standing, LocalDate asOf) {
    LocalDate until = standing.tierValidUntil();
    return standing.tier() != null
        && standing.tier() != Tier.CULTIVATION
        && until != null
        && until.isBefore(asOf);
  }

  private static long tiersShown(@Nullable Tier named, @Nullable Tier recognised) {
    if (named == null) {
      return 0;
    }
    return recognised == null ? Mask.of(Tier.CULTIVATION) : Mask.upTo(recognised);
  }

  /** Rounded up; beyond every cap for a firm without revenue. */
  private static long percent(long fen, @Nullable Long revenueFen) {
    if (revenueFen == null) {
      return NONE;
    }
    return revenueFen == 0 ? beyondUnlessZero(fen) : (fen * 100 + revenueFen - 1) / revenueFen;
  }

  private static long beyondUnlessZero(long fen) {
    return fen == 0 ? 0 : Long.MAX_VALUE;
  }

  private static long perPatent(long fen, @Nullable Integer patents) {
    if (patents == null) {
      return NONE;
    }
    return patents == 0 ? Long.MAX_VALUE : (fen + patents - 1) / patents;
  }

  private static List<String> industries(FirmFacts firm) {
    List<String> all = new ArrayList<>();
    String code = firm.industry().code();
    for (int digits = 2; code != null && digits <= code.length(); digits++) {
      all.add(code.substring(0, digits));
    }
    if (firm.industry().section() != null) {
      all.add(firm.industry().section());
    }
    return List.copyOf(all);
  }
}
