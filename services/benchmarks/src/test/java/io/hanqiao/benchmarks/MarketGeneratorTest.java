package io.hanqiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketGeneratorTest {

  private static final BenchMarket USUAL = MarketGenerator.draw(7, 400, 4_000, Selectivity.USUAL);

  private static MarketFigures figures(Selectivity selectivity) {
    BenchMarket market = MarketGenerator.draw(7, 400, 4_000, selectivity);
    return MarketFigures.of(
        market, LendingKernel.of(market.rulebook(), market.day(), market.offers()));
  }

  @Test
  void theSameSeedGivesTheSameMarket() {
    assertThat(MarketGenerator.draw(7, 400, 4_000, Selectivity.USUAL)).isEqualTo(USUAL);
    assertThat(MarketGenerator.draw(8, 400, 4_000, Selectivity.USUAL)).isNotEqualTo(USUAL);
  }

  @Test
  void allRulesAreInForceAndNoOfferHasConditionsOfItsOwn() {
    assertThat(USUAL.rulebook().rulesInForce(USUAL.day())).hasSize(LendingRule.values().length);
    assertThat(USUAL.offers()).allMatch(offer -> offer.conditions().isEmpty());
  }

  @Test
  void asManyPairsAreEligibleAsTheNameSays() {
    assertThat(figures(Selectivity.TENTH).selectivity()).isBetween(0.0003, 0.002);
    assertThat(figures(Selectivity.USUAL).selectivity()).isBetween(0.012, 0.023);
    assertThat(figures(Selectivity.FIVE).selectivity()).isBetween(0.04, 0.07);
    assertThat(figures(Selectivity.THIRTY).selectivity()).isBetween(0.25, 0.5);
  }

  @Test
  void atMostAQuarterOfTheNeedsFindNothing() {
    BenchMarket market = MarketGenerator.draw(7, 2_000, 50_000, Selectivity.USUAL);
    LendingKernel kernel = LendingKernel.of(market.rulebook(), market.day(), market.offers());
    assertThat(MarketFigures.of(market, kernel).withoutPercent()).isBetween(17.0, 25.0);
  }

  @Test
  void theNeedsOfASmallerMarketAreTheFirstOfALarger() {
    assertThat(MarketGenerator.draw(7, 100, 4_000, Selectivity.USUAL).needs())
        .isEqualTo(USUAL.needs().subList(0, 100));
  }

  @Test
  void theKernelAnswersAsTheReferenceDoesAndADifferenceIsFound() {
    try (KernelEngine kernel = new KernelEngine(USUAL, 2);
        ReferenceEngine reference = new ReferenceEngine(USUAL);
        KernelEngine ofAnother =
            new KernelEngine(MarketGenerator.draw(8, 0, 4_000, Selectivity.USUAL), 1)) {
      Agreement.check(USUAL.needs().subList(0, 100), 10, reference, kernel);
      List<LendingDemand> needs = USUAL.needs();
      assertThatThrownBy(() -> Agreement.check(needs, 10, kernel, ofAnother))
          .hasMessageContaining("kernel, 1 thread says");
    }
  }
}
