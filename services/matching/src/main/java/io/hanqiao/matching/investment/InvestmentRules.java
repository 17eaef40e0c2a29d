package io.hanqiao.matching.investment;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.engine.Checks.anyOf;
import static io.hanqiao.matching.engine.Checks.oneOf;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Checks.within;
import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;
import static io.hanqiao.matching.engine.Wording.orUnknown;
import static io.hanqiao.matching.engine.Wording.range;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.matching.engine.RuleSet;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ManagerKind;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Every hard rule of the investment market, and what either side says on its matter. */
final class InvestmentRules implements RuleSet<InvestmentRule, InvestmentDemand, Mandate> {

  private static final Text NOTHING = new Text("", "");

  private final InvestmentThresholds thresholds;
  private final Area reinvestmentArea;

  InvestmentRules(InvestmentThresholds thresholds) {
    this.thresholds = thresholds;
    this.reinvestmentArea = new Area(Set.of(thresholds.reinvestmentRegion()), null);
  }

  @Override
  public RuleOutcome check(
      InvestmentRule rule, InvestmentDemand demand, Mandate mandate, LocalDate asOf) {
    return switch (rule) {
      case MANDATE_IN_FORCE ->
          passedIf(Checks.holdsOn(asOf, mandate.validFrom(), mandate.validUntil()));
      case DIRECT_INVESTOR -> passedIf(mandate.structure() != FundStructure.FUND_OF_FUNDS);
      case FUND_LIFE_LEFT -> fundLifeLeft(mandate, asOf);
      case INSTRUMENT_OFFERED -> oneOf(mandate.instruments(), demand.instrument());
      case EXCHANGE_BASE -> exchangeBase(demand.instrument(), mandate.managerKind());
      case BOARD_SERVED -> anyOf(mandate.boards(), demand.boards());
      case STAGE_ACCEPTED -> oneOf(mandate.stages(), demand.stage());
      case SECTOR_ACCEPTED -> oneOf(mandate.sectors(), demand.sector());
      case SECTOR_NOT_EXCLUDED -> sectorNotExcluded(demand, mandate);
      case AMOUNT_WITHIN_TICKET ->
          within(mandate.ticketMinFen(), mandate.ticketMaxFen(), demand.amountFen());
      case VALUATION_WITHIN_LIMIT -> within(null, mandate.maxValuationFen(), demand.valuationFen());
      case REGION_SERVED -> mandate.area().covers(demand.place());
      case DRY_POWDER_SUFFICIENT ->
          mandate.dryPowderFen() == null
              ? NOT_STATED
              : passedIf(mandate.dryPowderFen() >= demand.amountFen());
      case LOCAL_REINVESTMENT -> localReinvestment(demand, mandate);
    };
  }

  private RuleOutcome fundLifeLeft(Mandate mandate, LocalDate asOf) {
    LocalDate ends = mandate.fundEndsOn();
    return ends == null
        ? NOT_STATED
        : passedIf(!asOf.plusMonths(thresholds.holdMonths()).isAfter(ends));
  }

  /** A manager of unknown kind says nothing on the matter. */
  private static RuleOutcome exchangeBase(DirectInstrument instrument, ManagerKind manager) {
    boolean needsBase =
        instrument == DirectInstrument.LISTING_COACHING || instrument == DirectInstrument.QUOTATION;
    if (!needsBase || manager == ManagerKind.UNKNOWN) {
      return NOT_STATED;
    }
    return passedIf(manager == ManagerKind.EXCHANGE_BASE);
  }

  private static RuleOutcome sectorNotExcluded(InvestmentDemand demand, Mandate mandate) {
    if (mandate.excludedSectors().isEmpty()) {
      return NOT_STATED;
    }
    return demand.sector() == null
        ? FACT_MISSING
        : passedIf(!mandate.excludedSectors().contains(demand.sector()));
  }

  private RuleOutcome localReinvestment(InvestmentDemand demand, Mandate mandate) {
    return reinvestment(mandate).map(area -> area.covers(demand.place())).orElse(NOT_STATED);
  }

  /** Where a mandate must reinvest; empty if it need not. */
  Optional<Area> reinvestment(Mandate mandate) {
    Integer percent = mandate.localReinvestmentPercent();
    if (percent == null || percent == 0) {
      return Optional.empty();
    }
    return Optional.of(mandate.area().isStated() ? mandate.area() : reinvestmentArea);
  }

  @Override
  public boolean supplyLacks(InvestmentRule rule, InvestmentDemand demand, Mandate mandate) {
    return false;
  }

  @Override
  public Text supplySays(InvestmentRule rule, Mandate mandate) {
    return switch (rule) {
      case MANDATE_IN_FORCE -> validity(mandate);
      case DIRECT_INVESTOR -> mandate.structure().text();
      case FUND_LIFE_LEFT ->
          join(
              orNotStated(
                  mandate.fundEndsOn(),
                  day -> new Text("基金存续至" + day, "the fund lives until " + day)),
              new Text("；须留有", "; to be left "),
              Wording.months(thresholds.holdMonths()));
      case INSTRUMENT_OFFERED -> orNotStated(mandate.instruments(), Wording::names);
      case EXCHANGE_BASE -> mandate.managerKind().text();
      case BOARD_SERVED -> orNotStated(mandate.boards(), Wording::names);
      case STAGE_ACCEPTED -> orNotStated(mandate.stages(), Wording::names);
      case SECTOR_ACCEPTED -> orNotStated(mandate.sectors(), Wording::names);
      case SECTOR_NOT_EXCLUDED ->
          mandate.excludedSectors().isEmpty()
              ? Wording.NOT_STATED
              : Wording.names(mandate.excludedSectors());
      case AMOUNT_WITHIN_TICKET ->
          range(mandate.ticketMinFen(), mandate.ticketMaxFen(), Wording::money);
      case VALUATION_WITHIN_LIMIT -> range(null, mandate.maxValuationFen(), Wording::money);
      case REGION_SERVED -> mandate.area().text();
      case DRY_POWDER_SUFFICIENT -> orNotStated(mandate.dryPowderFen(), Wording::money);
      case LOCAL_REINVESTMENT -> orNotStated(mandate.localReinvestmentPercent(), Wording::percent);
    };
  }

  private static Text validity(Mandate mandate) {
    Text dates = Wording.dates(mandate.validFrom(), mandate.validUntil());
    return mandate.inForce()
        ? dates
        : join(new Text("样例，未经基金确认；", "a sample no fund has confirmed; "), dates);
  }

  @Override
  public Text demandHas(InvestmentRule rule, InvestmentDemand demand) {
    return switch (rule) {
      case MANDATE_IN_FORCE, DIRECT_INVESTOR, FUND_LIFE_LEFT -> NOTHING;
      case INSTRUMENT_OFFERED, EXCHANGE_BASE -> demand.instrument().text();
      case BOARD_SERVED -> orUnknown(demand.boards(), Wording::names);
      case STAGE_ACCEPTED -> orUnknown(demand.stage(), FundStage::text);
      case SECTOR_ACCEPTED, SECTOR_NOT_EXCLUDED -> orUnknown(demand.sector(), Sector::text);
      case AMOUNT_WITHIN_TICKET, DRY_POWDER_SUFFICIENT -> Wording.money(demand.amountFen());
      case VALUATION_WITHIN_LIMIT -> orUnknown(demand.valuationFen(), Wording::money);
      case REGION_SERVED, LOCAL_REINVESTMENT -> demand.place().text();
    };
  }
}
