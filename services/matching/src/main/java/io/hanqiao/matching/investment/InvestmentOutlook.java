package io.hanqiao.matching.investment;

import io.hanqiao.matching.disclosed.CoarseOutlook;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Shares;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How direct financing needs look to funds before a grant. */
public final class InvestmentOutlook
    implements CoarseOutlook.Terms<SupplyCriterion, ToldDirectNeed, Mandate> {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final List<SupplyCriterion> DECIDABLE =
      List.of(
          SupplyCriterion.STAGE_FOCUS,
          SupplyCriterion.SECTOR_FOCUS,
          SupplyCriterion.LOCALITY,
          SupplyCriterion.AMOUNT_POSITION);

  private final InvestmentThresholds thresholds;
  private final InvestmentRules rules;
  private final List<InvestmentRule> inForce;
  private final LocalDate asOf;

  private InvestmentOutlook(InvestmentRulebook rulebook, LocalDate asOf) {
    this.thresholds = rulebook.thresholds();
    this.rules = new InvestmentRules(rulebook.thresholds());
    this.inForce = rulebook.frame().rulesInForce(asOf);
    this.asOf = asOf;
  }

  /**
   * Under a rulebook, on a day.
   *
   * @throws IllegalArgumentException if the day is before the rulebook's first
   */
  public static Outlook<ToldDirectNeed, Mandate> of(InvestmentRulebook rulebook, LocalDate asOf) {
    return new CoarseOutlook<>(
        rulebook.frame().supplyWeights(),
        rulebook.frame().unknownShare(),
        new InvestmentOutlook(rulebook, asOf));
  }

  @Override
  public boolean mayPair(ToldDirectNeed told, Mandate mandate) {
    InvestmentDemand known = known(told);
    return inForce.stream().allMatch(rule -> mayKeep(rule, told, known, mandate));
  }

  private boolean mayKeep(
      InvestmentRule rule, ToldDirectNeed told, InvestmentDemand known, Mandate mandate) {
    return switch (rule) {
      case MANDATE_IN_FORCE,
          DIRECT_INVESTOR,
          FUND_LIFE_LEFT,
          INSTRUMENT_OFFERED,
          EXCHANGE_BASE,
          STAGE_ACCEPTED ->
          !rules.check(rule, known, mandate, asOf).refuses();
      case SECTOR_ACCEPTED, SECTOR_NOT_EXCLUDED ->
          told.sector() == null || !rules.check(rule, known, mandate, asOf).refuses();
      case AMOUNT_WITHIN_TICKET ->
          told.amount().mayLieWithin(mandate.ticketMinFen(), mandate.ticketMaxFen());
      case DRY_POWDER_SUFFICIENT -> told.amount().mayLieWithin(null, mandate.dryPowderFen());
      case REGION_SERVED ->
          told.place().mayLieIn(mandate.area().divisions(), mandate.area().managementDistricts());
      case LOCAL_REINVESTMENT -> told.place().isHidden() || mayReinvest(told, mandate);
      case BOARD_SERVED, VALUATION_WITHIN_LIMIT -> true;
    };
  }

  private boolean mayReinvest(ToldDirectNeed told, Mandate mandate) {
    return rules
        .reinvestment(mandate)
        .map(area -> told.place().mayLieIn(area.divisions(), area.managementDistricts()))
        .orElse(true);
  }

  /** A need of which only this is known; its amount decides nothing here. */
  private static InvestmentDemand known(ToldDirectNeed told) {
    return new InvestmentDemand(
        NOBODY,
        NOBODY,
        "",
        told.instrument(),
        told.stage(),
        told.sector(),
        1,
        null,
        null,
        null,
        told.place().place());
  }

  @Override
  public List<SupplyCriterion> criteria() {
    return DECIDABLE;
  }

  @Override
  public int share(SupplyCriterion criterion, ToldDirectNeed told, Mandate mandate) {
    return switch (criterion) {
      case STAGE_FOCUS -> Shares.focus(mandate.stages(), told.stage(), thresholds.stageStep());
      case SECTOR_FOCUS -> Shares.focus(mandate.sectors(), told.sector(), thresholds.sectorStep());
      case LOCALITY ->
          told.place()
              .share(
                  thresholds.locality(),
                  mandate.area().divisions(),
                  mandate.area().managementDistricts());
      case AMOUNT_POSITION ->
          told.amount()
              .position(
                  mandate.ticketMinFen(),
                  mandate.ticketMaxFen(),
                  thresholds.ticketFullThousandths(),
                  thresholds.ticketEdgeShare());
      case LISTING_RESERVE -> Criteria.UNKNOWN;
    };
  }
}
