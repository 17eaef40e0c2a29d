package io.hanqiao.matching.investment;

import static io.hanqiao.matching.investment.Draft.mandate;
import static io.hanqiao.matching.investment.Draft.need;
import static io.hanqiao.matching.investment.Draft.wan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.DemandView;
import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.RuleReason;
import io.hanqiao.matching.engine.Drawn;
import io.hanqiao.matching.engine.MarketChecks;
import io.hanqiao.matching.rulebook.SeedText;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InvestmentMarketTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final String SEED = SeedText.of("investment-2024-07");

  private static Market<InvestmentDemand, Mandate> market(String rulebook) {
    return InvestmentMarket.of(SeedText.read(rulebook, InvestmentRulebook::read));
  }

  private final Market<InvestmentDemand, Mandate> market = market(SEED);

  private Explanation explain(Consumer<Draft.Need> need, Consumer<Draft.Offer> offer) {
    return market.explain(need(need), mandate(offer), DAY);
  }

  @Test
  void aMandateOfTwoSectorsFitsBetterThanOneOfAll() {
    Consumer<Draft.Need> bio = n -> n.sector = Sector.BIOPHARMA;
    String id = DemandCriterion.SECTOR_FOCUS.id();
    int two =
        MarketChecks.demandPoints(
            explain(bio, o -> o.sectors = Set.of(Sector.BIOPHARMA, Sector.MEDICAL_DEVICES)), id);
    int all =
        MarketChecks.demandPoints(explain(bio, o -> o.sectors = EnumSet.allOf(Sector.class)), id);
    int silent = MarketChecks.demandPoints(explain(bio, o -> {}), id);
    assertThat(two).isEqualTo(276_000);
    assertThat(silent).isEqualTo(150_000);
    assertThat(all).isEqualTo(12_000);
  }

  @Test
  void theMiddleOfTheTicketRangeFitsBest() {
    String id = DemandCriterion.TICKET_CENTRALITY.id();
    Consumer<Draft.Offer> tickets =
        o -> {
          o.ticketMin = wan(1_000);
          o.ticketMax = wan(5_000);
        };
    assertThat(MarketChecks.demandPoints(explain(n -> n.amount = wan(3_000), tickets), id))
        .isEqualTo(250_000);
    assertThat(MarketChecks.demandPoints(explain(n -> n.amount = wan(5_000), tickets), id))
        .isEqualTo(125_000);
  }

  @Test
  void aGoldSeedSuitsAFundMoreThanASilverOne() {
    String id = SupplyCriterion.LISTING_RESERVE.id();
    assertThat(
            MarketChecks.supplyPoints(
                explain(n -> n.reserve = ListingReserve.GOLD_SEED, o -> {}), id))
        .isEqualTo(150_000);
    assertThat(
            MarketChecks.supplyPoints(
                explain(n -> n.reserve = ListingReserve.SILVER_SEED, o -> {}), id))
        .isEqualTo(120_000);
    assertThat(MarketChecks.supplyPoints(explain(n -> {}, o -> {}), id)).isEqualTo(75_000);
  }

  @Test
  void theFirmReadsThePublishedMandateAndWhatItCouldSupply() {
    DemandView view =
        explain(n -> {}, o -> o.stages = Set.of(FundStage.SEED, FundStage.START_UP)).demandView();
    RuleReason stage =
        view.rules().stream()
            .filter(rule -> rule.ruleId().equals(InvestmentRule.STAGE_ACCEPTED.id()))
            .findFirst()
            .orElseThrow();
    assertThat(stage.supplySays()).isEqualTo(new Text("种子期、初创期", "seed, start-up"));
    assertThat(stage.remedy()).isEqualTo(new Text("请补充：企业阶段。", "Supply: stage of the firm."));
    assertThat(view.pairing()).isNotNull();
    assertThat(view.demandPoints()).hasSize(DemandCriterion.values().length);
  }

  @Test
  void aDayBeforeTheRulebookIsRefused() {
    assertThatThrownBy(
            () -> market.pair(need(n -> {}), mandate(o -> {}), LocalDate.of(2024, 7, 21)))
        .hasMessageContaining("investment-2024-07");
  }

  @Property(tries = 100)
  void pairAndExplanationAgreeOverRandomPairs(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    MarketChecks.agree(market, needs(drawn, 6), mandates(drawn, 6), DAY);
  }

  @Property(tries = 100)
  void needsAlikeInCountsAndBandsLookAlikeToTheFund(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    MarketChecks.assertNoOracle(market, needs(drawn, 60), mandates(drawn, 1).get(0), DAY);
  }

  private static List<InvestmentDemand> needs(Drawn drawn, int count) {
    return Stream.generate(() -> need(n -> n.draw(drawn))).limit(count).toList();
  }

  private static List<Mandate> mandates(Drawn drawn, int count) {
    return Stream.generate(() -> mandate(o -> o.draw(drawn, DAY))).limit(count).toList();
  }
}
