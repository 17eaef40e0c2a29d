package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.vocabulary.Text;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every rule, over needs and offers of every term there is. */
class EveryRuleTest {

  /** Rules of the whole market, which no offer states. */
  private static final Set<LendingRule> MARKET_WIDE =
      Set.of(
          LendingRule.OFFER_IN_FORCE,
          LendingRule.NO_NEGATIVE_RECORD,
          LendingRule.TERM_WITHIN_LEGAL_FRAME);

  private static LendingRules rules(RandomMarket market) {
    return new LendingRules(market.rulebook, market.asOf, FullTerms.CONDITIONS);
  }

  @Property(tries = 200)
  void anOfferThatStatesNothingIsRefusedByMarketWideRulesOnly(@ForAll long seed) {
    RandomMarket market = RandomMarket.inFull(seed);
    LendingRules rules = rules(market);
    for (LendingDemand demand : market.demands(10)) {
      for (LendingRule rule : LendingRule.values()) {
        if (!MARKET_WIDE.contains(rule)) {
          assertThat(rules.check(rule, demand, offer(o -> {})))
              .as(rule.id())
              .isEqualTo(RuleOutcome.NOT_STATED);
        }
      }
    }
  }

  @Property(tries = 200)
  void aFirmOfWhichNothingIsKnownIsNeverSaidToHaveFailedOnItsFacts(@ForAll long seed) {
    RandomMarket market = RandomMarket.inFull(seed);
    LendingRules rules = rules(market);
    Set<LendingRule> onKnownFacts =
        Set.of(
            LendingRule.OFFER_IN_FORCE,
            LendingRule.PURPOSE_ACCEPTED,
            LendingRule.AMOUNT_WITHIN_PRODUCT,
            LendingRule.TERM_WITHIN_PRODUCT,
            LendingRule.TERM_WITHIN_LEGAL_FRAME,
            LendingRule.HEADROOM_LEFT,
            LendingRule.BANK_LIMIT_PER_FIRM,
            LendingRule.RISK_POOL_OPEN,
            LendingRule.GUARANTOR_AVAILABLE,
            LendingRule.OWN_CONDITIONS);
    for (LendingSupply supply : market.supplies(10)) {
      for (LendingRule rule : LendingRule.values()) {
        if (!onKnownFacts.contains(rule)) {
          assertThat(rules.check(rule, need(n -> {}), supply))
              .as(rule.id())
              .isNotEqualTo(RuleOutcome.FAILED);
        }
      }
    }
  }

  @Property(tries = 100)
  void everyRuleIsSaidInBothLanguagesOnBothSides(@ForAll long seed) {
    RandomMarket market = RandomMarket.inFull(seed);
    LendingRules rules = rules(market);
    LendingSupply supply = market.supplies(1).get(0);
    LendingDemand demand = market.demands(1).get(0);
    for (LendingRule rule : LendingRule.values()) {
      for (Text said : List.of(rule.text(), rules.supplySays(rule, supply))) {
        assertThat(said.zh()).as(rule.id()).isNotBlank();
        assertThat(said.en()).as(rule.id()).isNotBlank();
      }
      assertThat(rules.demandHas(rule, demand).zh().isBlank())
          .as(rule.id())
          .isEqualTo(rule.isAboutSupplyAlone());
    }
  }
}
