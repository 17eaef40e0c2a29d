package io.hanqiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.condition.Compilation;
import io.hanqiao.condition.Conditions;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.OwnCondition;
import io.hanqiao.matching.lending.ReferenceMatcher;
import io.hanqiao.ownconditions.OwnConditions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionedOffersTest {

  private static final BenchMarket PLAIN = MarketGenerator.draw(7, 300, 4_000, Selectivity.USUAL);
  private static final BenchMarket MARKET = ConditionedOffers.in(PLAIN);

  private final OwnConditions conditions = new OwnConditions();

  @Test
  void aTenthOfTheOffersHasOneConditionAndTheRestIsAsBefore() {
    assertThat(MARKET.offers().stream().filter(offer -> !offer.conditions().isEmpty()).count())
        .isBetween(340L, 460L);
    assertThat(MARKET.offers()).allMatch(offer -> offer.conditions().size() <= 1);
    assertThat(MARKET.needs()).isEqualTo(PLAIN.needs());
  }

  @Test
  void everyConditionIsOneABankCouldPostAndSomeNeedsMeetItAndSomeDoNot() {
    List<OwnCondition> all = ConditionedOffers.conditions();
    assertThat(all).hasSizeGreaterThanOrEqualTo(20);
    for (OwnCondition condition : all) {
      assertThat(Conditions.compile(condition.expression()))
          .as(condition.expression())
          .isInstanceOf(Compilation.Compiled.class);
      long met = MARKET.needs().stream().filter(need -> isMet(condition, need)).count();
      assertThat(met).as(condition.title()).isBetween(1L, MARKET.needs().size() - 1L);
    }
  }

  @Test
  void theListOfANeedIsTheReferencesWithConditionsThatBite() {
    ConditionedSearch search = new ConditionedSearch(MARKET, conditions);
    ReferenceMatcher reference =
        new ReferenceMatcher(MARKET.rulebook(), MARKET.day(), new OwnConditions());
    ReferenceMatcher unread = new ReferenceMatcher(PLAIN.rulebook(), PLAIN.day());
    int other = 0;
    for (LendingDemand need : MARKET.needs()) {
      var expected = reference.bestSupplies(need, MARKET.offers(), 10).pairings();
      assertThat(search.best(need, 10)).isEqualTo(expected);
      other += expected.equals(unread.bestSupplies(need, PLAIN.offers(), 10).pairings()) ? 0 : 1;
    }
    assertThat(other).isGreaterThan(30);
  }

  private boolean isMet(OwnCondition condition, LendingDemand need) {
    return !conditions.check(condition, need, MARKET.day()).refuses();
  }
}
