package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.StepIndex.NONE;

import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.FirmIndustry;
import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LoanRequest;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need on a day, with all that can be worked out before any offer is seen. A figure that is not
 * known is {@link StepIndex#NONE}; marks that are not known are 0.
 */
final class PreparedNeed {

  private final UUID needId;
  final NeedKind kind;

  /** Keys of the areas in which firm and project lie, which the kind tells. */
  final Keys places;

  final long amountFen;

  /** Highest all-in price; NONE if the firm names none. */
  final long ceilingPpm;

  /** NONE if the firm names none. */
  final long neededDays;

  final NeedFacts facts;
  final NeedFigures figures;

  /** Completed months since establishment. */
  final long completedMonths;

  /** Months since establishment with a month begun counted whole. */
  final long begunMonths;

  /** Recognised on the day; null if that is not known. */
  final @Nullable Tier tier;

  /** Whether the recognition was valid once and is no more. */
  final boolean tierLapsed;

  /** The tier a rule may ask for at most: without a valid recognition the lowest; 0 if unknown. */
  final long tierShown;

  /** Least part of annual revenue, in percent, that covers the amount. */
  final long revenuePercent;

  /** Least part of annual revenue, in percent, that covers all loans outstanding. */
  final long outstandingPercent;

  /** Least amount for each unpledged patent that covers the amount asked. */
  final long amountPerPatentFen;

  /** Months since the last institutional round, with a month begun counted whole. */
  final long roundMonths;

  /** Days until the existing loan matures; NONE where there is none that may be renewed. */
  final long daysToMaturity;

  /** The bank of that loan. */
  final Keys renewableBank;

  /** Records found in public registers; 0 if none was found, or if nobody looked. */
  final long flags;

  final boolean flagsKnown;

  /** Codes of the firm's industry from the coarsest, and its section. */
  final Keys industries;

  final Keys chains;
  final Keys greenItems;
  final Keys edges;

  /** The anchor the need names; null if it names none. */
  final @Nullable UUID anchor;

  final AssetValues assets;

  /** For one need. */
  PreparedNeed(LendingDemand demand, LocalDate asOf) {
    this(
        demand,
        asOf,
        NeedKind.of(demand),
        NeedFigures.of(demand),
        NeedFacts.of(demand),
        AssetValues.of(demand.security().valuesFen()),
        new OneOfEach());
  }

  private PreparedNeed(
      LendingDemand demand,
      LocalDate asOf,
      NeedKind kind,
      NeedFigures figures,
      NeedFacts facts,
      AssetValues assets,
      OneOfEach common) {
    this.needId = demand.needId();
    LoanRequest request = demand.request();
    FirmStanding standing = demand.firm().standing();
    this.kind = kind;
    this.places = common.madeOf(kind, of -> common.of(of.places()));
    this.amountFen = request.amountFen();
    this.ceilingPpm = ceilingPpm(request, asOf, common);
    this.neededDays = figure(request.neededWithinDays());
    this.facts = facts;
    this.figures = figures;
    this.completedMonths = completed(standing.establishedOn(), asOf);
    this.begunMonths = begun(standing.establishedOn(), asOf);
    this.tierLapsed = lapsed(standing, asOf);
    this.tier = validityKnown(standing) && !tierLapsed ? standing.tier() : null;
    this.tierShown = tierShown(standing.tier(), tier);
    this.revenuePercent = percent(amountFen, figures.annualRevenueFen());
    this.outstandingPercent = percent(figures.outstandingLoansFen(), figures.annualRevenueFen());
    this.amountPerPatentFen = perPatent(amountFen, figures.unpledgedPatents());
    this.roundMonths = begun(demand.firm().figures().lastRoundOn(), asOf);
    ExistingLoan loan = demand.existingLoan();
    this.daysToMaturity = daysToMaturity(loan, asOf);
    this.renewableBank =
        loan == null || daysToMaturity == NONE
            ? Keys.NONE
            : common.madeOf(loan.bankId(), bank -> new Keys(List.of(bank.toString())));
    this.flags = Mask.of(demand.firm().borrowing().negativeFlags());
    this.flagsKnown = demand.firm().borrowing().negativeFlags() != null;
    this.industries = common.madeOf(demand.firm().industry(), firm -> common.of(industries(firm)));
    String chain = demand.firm().industry().chain();
    this.chains = chain == null ? Keys.NONE : common.madeOf(chain, name -> new Keys(List.of(name)));
    GreenCatalogueCode green = demand.project().green();
    this.greenItems = green == null ? Keys.NONE : common.madeOf(green, OfferKeys::greenItems);
    this.assets = assets;
    AnchorTies ties = demand.anchors();
    this.anchor = ties.anchorEnterpriseId();
    this.edges = ties.confirmed().isEmpty() ? Keys.NONE : common.madeOf(ties, OfferKeys::edges);
  }

  /**
   * Some of many that have kinds and keys in common. All are worked out part by part, so that the
   * processor may fetch the records of several from far memory at a time.
   *
   * @param places of those wanted
   * @param kinds of all demands
   */
  static PreparedNeed[] of(
      List<LendingDemand> demands,
      int[] places,
      LocalDate asOf,
      NeedKind[] kinds,
      OneOfEach common) {
    LendingDemand[] some = new LendingDemand[places.length];
    Arrays.setAll(some, i -> demands.get(places[i]));
    NeedFigures[] figures = new NeedFigures[places.length];
    Arrays.setAll(figures, i -> NeedFigures.of(some[i]));
    NeedFacts[] facts = new NeedFacts[places.length];
    Arrays.setAll(facts, i -> NeedFacts.of(some[i]));
    AssetValues[] assets = new AssetValues[places.length];
    Arrays.setAll(assets, i -> AssetValues.of(some[i].security().valuesFen()));
    PreparedNeed[] needs = new PreparedNeed[places.length];
    Arrays.setAll(
        needs,
        i ->
            new PreparedNeed(
                some[i], asOf, kinds[places[i]], figures[i], facts[i], assets[i], common));
    return needs;
  }

  UUID needId() {
    return needId;
  }

  /** A figure, or NONE where it is null. */
  static long figure(@Nullable Number known) {
    return known == null ? NONE : known.longValue();
  }

  /** Many ask for the same distance to the LPR. */
  private static long ceilingPpm(LoanRequest request, LocalDate asOf, OneOfEach common) {
    Integer spread = request.rateCeilingLprSpreadBp();
    return spread == null
        ? figure(request.rateCeilingPpm())
        : common.madeOf(
            new Spread(request.termMonths(), spread), asked -> figure(request.ceilingPpm(asOf)));
  }

  private record Spread(@Nullable Integer months, Integer bp) {}

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

  private static long tierShown(@Nullable Tier named, @Nullable Tier recognised) {
    if (named == null) {
      return 0;
    }
    return Mask.of(recognised == null ? Tier.CULTIVATION : recognised);
  }

  /** Rounded up; beyond every cap for a firm without revenue. */
  private static long percent(long fen, long revenueFen) {
    if (fen == NONE || revenueFen == NONE) {
      return NONE;
    }
    return revenueFen == 0 ? beyondUnlessZero(fen) : (fen * 100 + revenueFen - 1) / revenueFen;
  }

  private static long beyondUnlessZero(long fen) {
    return fen == 0 ? 0 : Long.MAX_VALUE;
  }

  private static long perPatent(long fen, long patents) {
    if (patents == NONE) {
      return NONE;
    }
    return patents == 0 ? Long.MAX_VALUE : (fen + patents - 1) / patents;
  }

  /** A loan of a class known to be bad, or past its last day, is not renewed. */
  private static long daysToMaturity(@Nullable ExistingLoan loan, LocalDate asOf) {
    if (loan == null || Boolean.FALSE.equals(loan.normal()) || loan.maturesOn().isBefore(asOf)) {
      return NONE;
    }
    return asOf.until(loan.maturesOn(), ChronoUnit.DAYS);
  }

  private static Keys industries(FirmIndustry firm) {
    List<String> all = new ArrayList<>();
    String code = firm.code();
    for (int digits = 2; code != null && digits <= code.length(); digits++) {
      all.add(code.substring(0, digits));
    }
    if (firm.section() != null) {
      all.add(firm.section());
    }
    return new Keys(List.copyOf(all));
  }
}
