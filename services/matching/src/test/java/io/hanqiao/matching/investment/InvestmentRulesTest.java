package io.hanqiao.matching.investment;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.investment.Draft.mandate;
import static io.hanqiao.matching.investment.Draft.need;
import static io.hanqiao.matching.investment.Draft.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.MarketChecks;
import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.rulebook.SeedText;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ManagerKind;
import io.hanqiao.vocabulary.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class InvestmentRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final String SEED = SeedText.of("investment-2024-07");

  private static Market<InvestmentDemand, Mandate> market(String rulebook) {
    return InvestmentMarket.of(SeedText.read(rulebook, InvestmentRulebook::read));
  }

  private final Market<InvestmentDemand, Mandate> market = market(SEED);

  private RuleOutcome check(
      InvestmentRule rule, Consumer<Draft.Need> need, Consumer<Draft.Offer> offer) {
    return MarketChecks.outcome(market.explain(need(need), mandate(offer), DAY), rule.id());
  }

  private Explanation explain(Consumer<Draft.Need> need, Consumer<Draft.Offer> offer) {
    return market.explain(need(need), mandate(offer), DAY);
  }

  @Test
  void aMandateThatStatesNothingRefusesNobody() {
    assertThat(market.pair(need(n -> {}), mandate(o -> {}), DAY)).isPresent();
  }

  @Test
  void aMandateHoldsFromItsFirstDayToItsLast() {
    InvestmentRule rule = InvestmentRule.MANDATE_IN_FORCE;
    assertThat(check(rule, n -> {}, o -> o.from = o.until = DAY)).isEqualTo(PASSED);
    assertThat(check(rule, n -> {}, o -> o.from = DAY.plusDays(1))).isEqualTo(FAILED);
    assertThat(check(rule, n -> {}, o -> o.until = DAY.minusDays(1))).isEqualTo(FAILED);
    assertThat(check(rule, n -> {}, o -> {})).isEqualTo(PASSED);
  }

  @Test
  void aSampleIsPairedAndLabelled() {
    Explanation sample = explain(n -> {}, o -> o.inForce = false);
    assertThat(sample.eligible()).isTrue();
    assertThat(sample.findings().get(0).supplySays().zh()).startsWith("样例，未经基金确认");
  }

  @Test
  void aFundOfFundsDoesNotInvestInFirms() {
    InvestmentRule rule = InvestmentRule.DIRECT_INVESTOR;
    assertThat(check(rule, n -> {}, o -> o.structure = FundStructure.FUND_OF_FUNDS))
        .isEqualTo(FAILED);
    assertThat(check(rule, n -> {}, o -> o.structure = FundStructure.DIRECT_FUND))
        .isEqualTo(PASSED);
  }

  @Test
  void aFundNeedsLifeEnoughToHold() {
    InvestmentRule rule = InvestmentRule.FUND_LIFE_LEFT;
    assertThat(check(rule, n -> {}, o -> {})).isEqualTo(NOT_STATED);
    assertThat(check(rule, n -> {}, o -> o.ends = DAY.plusMonths(24))).isEqualTo(PASSED);
    assertThat(check(rule, n -> {}, o -> o.ends = DAY.plusMonths(24).minusDays(1)))
        .isEqualTo(FAILED);
  }

  @Test
  void theInstrumentMustBeOffered() {
    InvestmentRule rule = InvestmentRule.INSTRUMENT_OFFERED;
    assertThat(check(rule, n -> {}, o -> {})).isEqualTo(NOT_STATED);
    assertThat(check(rule, n -> {}, o -> o.instruments = Set.of(DirectInstrument.EQUITY)))
        .isEqualTo(PASSED);
    assertThat(check(rule, n -> {}, o -> o.instruments = Set.of(DirectInstrument.BOND)))
        .isEqualTo(FAILED);
  }

  @Test
  void coachingAndQuotationGoToTheBaseOfAnExchange() {
    InvestmentRule rule = InvestmentRule.EXCHANGE_BASE;
    for (DirectInstrument instrument :
        List.of(DirectInstrument.LISTING_COACHING, DirectInstrument.QUOTATION)) {
      Consumer<Draft.Need> listing = n -> n.instrument = instrument;
      assertThat(check(rule, listing, o -> o.manager = ManagerKind.EXCHANGE_BASE))
          .isEqualTo(PASSED);
      assertThat(check(rule, listing, o -> o.manager = ManagerKind.MARKET)).isEqualTo(FAILED);
      assertThat(check(rule, listing, o -> o.manager = ManagerKind.UNKNOWN)).isEqualTo(NOT_STATED);
    }
    assertThat(check(rule, n -> {}, o -> o.manager = ManagerKind.MARKET)).isEqualTo(NOT_STATED);
  }

  @Test
  void theBoardsMustMeet() {
    InvestmentRule rule = InvestmentRule.BOARD_SERVED;
    Consumer<Draft.Offer> bse = o -> o.boards = Set.of(Board.BSE);
    assertThat(check(rule, n -> n.boards = Set.of(Board.BSE, Board.STAR), bse)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.boards = Set.of(Board.STAR), bse)).isEqualTo(FAILED);
    assertThat(check(rule, n -> {}, bse)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.boards = Set.of(Board.STAR), o -> {})).isEqualTo(NOT_STATED);
  }

  @Test
  void stageAndSectorMustBeThoseInvestedIn() {
    Consumer<Draft.Offer> seed = o -> o.stages = Set.of(FundStage.SEED);
    InvestmentRule stage = InvestmentRule.STAGE_ACCEPTED;
    assertThat(check(stage, n -> n.stage = FundStage.SEED, seed)).isEqualTo(PASSED);
    assertThat(check(stage, n -> n.stage = FundStage.MATURE, seed)).isEqualTo(FAILED);
    assertThat(check(stage, n -> {}, seed)).isEqualTo(FACT_MISSING);
    Consumer<Draft.Offer> bio = o -> o.sectors = Set.of(Sector.BIOPHARMA);
    InvestmentRule sector = InvestmentRule.SECTOR_ACCEPTED;
    assertThat(check(sector, n -> n.sector = Sector.BIOPHARMA, bio)).isEqualTo(PASSED);
    assertThat(check(sector, n -> n.sector = Sector.EQUIPMENT, bio)).isEqualTo(FAILED);
    assertThat(check(sector, n -> {}, bio)).isEqualTo(FACT_MISSING);
  }

  @Test
  void anExcludedSectorIsRefused() {
    InvestmentRule rule = InvestmentRule.SECTOR_NOT_EXCLUDED;
    Consumer<Draft.Offer> noGoods = o -> o.excluded = Set.of(Sector.CONSUMER_GOODS);
    assertThat(check(rule, n -> n.sector = Sector.CONSUMER_GOODS, noGoods)).isEqualTo(FAILED);
    assertThat(check(rule, n -> n.sector = Sector.EQUIPMENT, noGoods)).isEqualTo(PASSED);
    assertThat(check(rule, n -> {}, noGoods)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> {}, o -> {})).isEqualTo(NOT_STATED);
  }

  @Test
  void ticketAndValuationIncludeTheirBounds() {
    InvestmentRule ticket = InvestmentRule.AMOUNT_WITHIN_TICKET;
    assertThat(check(ticket, n -> {}, o -> o.ticketMin = o.ticketMax = wan(2_000)))
        .isEqualTo(PASSED);
    assertThat(check(ticket, n -> {}, o -> o.ticketMin = wan(2_000) + 1)).isEqualTo(FAILED);
    assertThat(check(ticket, n -> {}, o -> {})).isEqualTo(NOT_STATED);
    InvestmentRule valuation = InvestmentRule.VALUATION_WITHIN_LIMIT;
    Consumer<Draft.Offer> limit = o -> o.maxValuation = wan(10_000);
    assertThat(check(valuation, n -> n.valuation = wan(10_000), limit)).isEqualTo(PASSED);
    assertThat(check(valuation, n -> n.valuation = wan(10_000) + 1, limit)).isEqualTo(FAILED);
    assertThat(check(valuation, n -> {}, limit)).isEqualTo(FACT_MISSING);
  }

  @Test
  void theFirmMustLieInTheArea() {
    InvestmentRule rule = InvestmentRule.REGION_SERVED;
    Consumer<Draft.Offer> wuhan = o -> o.area = new Area(Set.of("420100"), null);
    assertThat(check(rule, n -> n.place = new Place("420111", null), wuhan)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.place = new Place("420902", null), wuhan)).isEqualTo(FAILED);
    assertThat(check(rule, n -> {}, wuhan)).isEqualTo(FACT_MISSING);
  }

  @Test
  void dryPowderMustCoverTheAmountWhereItIsKnown() {
    InvestmentRule rule = InvestmentRule.DRY_POWDER_SUFFICIENT;
    assertThat(check(rule, n -> {}, o -> o.dryPowder = wan(2_000))).isEqualTo(PASSED);
    assertThat(check(rule, n -> {}, o -> o.dryPowder = wan(2_000) - 1)).isEqualTo(FAILED);
    assertThat(check(rule, n -> {}, o -> {})).isEqualTo(NOT_STATED);
  }

  @Test
  void localReinvestmentIsKnownAndNotApplied() {
    Consumer<Draft.Offer> reinvesting = o -> o.reinvestment = 100;
    Consumer<Draft.Need> beijing = n -> n.place = new Place("110101", null);
    assertThat(explain(beijing, reinvesting).findings())
        .noneMatch(finding -> finding.rule() == InvestmentRule.LOCAL_REINVESTMENT);
    assertThat(explain(beijing, reinvesting).eligible()).isTrue();
  }

  @Test
  void localReinvestmentBindsWhereARulebookSwitchesItOn() {
    Market<InvestmentDemand, Mandate> applying =
        market(SEED.replace("switchedOn=false", "switchedOn=true"));
    String rule = InvestmentRule.LOCAL_REINVESTMENT.id();
    Mandate hubei = mandate(o -> o.reinvestment = 100);
    assertThat(
            MarketChecks.outcome(
                applying.explain(need(n -> n.place = new Place("420111", null)), hubei, DAY), rule))
        .isEqualTo(PASSED);
    assertThat(
            MarketChecks.outcome(
                applying.explain(need(n -> n.place = new Place("110101", null)), hubei, DAY), rule))
        .isEqualTo(FAILED);
    assertThat(MarketChecks.outcome(applying.explain(need(n -> {}), hubei, DAY), rule))
        .isEqualTo(FACT_MISSING);
    assertThat(MarketChecks.outcome(applying.explain(need(n -> {}), mandate(o -> {}), DAY), rule))
        .isEqualTo(NOT_STATED);
  }
}
