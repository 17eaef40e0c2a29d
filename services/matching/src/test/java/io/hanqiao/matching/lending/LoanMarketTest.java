package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Pairing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LoanMarketTest {

  @Property(tries = 100)
  void pairAndExplanationAgreeOverRandomPairs(@ForAll long seed) {
    RandomMarket random = new RandomMarket(seed);
    LoanMarket market = new LoanMarket(random.rulebook);
    List<LendingSupply> offers = random.supplies(6);
    for (LendingDemand asked : random.demands(6)) {
      int eligible = 0;
      for (LendingSupply offered : offers) {
        Optional<Pairing> pair = market.pair(asked, offered, random.asOf);
        Explanation explanation = market.explain(asked, offered, random.asOf);
        eligible += pair.isPresent() ? 1 : 0;
        assertThat(pair)
            .isEqualTo(
                explanation.eligible() ? Optional.of(explanation.pairing()) : Optional.empty());
      }
      assertThat(market.refusals(asked, offers, random.asOf).eligible()).isEqualTo(eligible);
    }
  }

  @Test
  void theDayAskedAboutDecidesAndNotTheDayAskedBefore() {
    LoanMarket market = new LoanMarket(SeedRulebook.july2024());
    LocalDate last = LocalDate.of(2026, 3, 31);
    LendingSupply ending = offer(o -> o.until = last);
    assertThat(market.pair(need(n -> {}), ending, last)).isPresent();
    assertThat(market.pair(need(n -> {}), ending, last.plusDays(1))).isEmpty();
    assertThat(market.pair(need(n -> {}), ending, last)).isPresent();
    assertThatThrownBy(() -> market.pair(need(n -> {}), ending, LocalDate.of(2024, 7, 21)))
        .hasMessageContaining("lending-2024-07");
  }
}
