package io.hanqiao.benchmarks.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.benchmarks.Agreement;
import io.hanqiao.benchmarks.BenchMarket;
import io.hanqiao.benchmarks.Engine;
import io.hanqiao.benchmarks.KernelEngine;
import io.hanqiao.benchmarks.MarketGenerator;
import io.hanqiao.benchmarks.Selectivity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RivalsAgreeTest {

  private static final int MOST = 10;
  private static final BenchMarket MARKET = MarketGenerator.draw(11, 300, 1_000, Selectivity.FIVE);

  @ParameterizedTest
  @ValueSource(strings = {"reference", "streams", "duckdb", "duckdb-kinds", "lucene", "drools"})
  void everyPlanGivesTheKernelsRowsScoresAndOrder(String name) throws Exception {
    try (KernelEngine kernel = new KernelEngine(MARKET, 1);
        Rival rival = Rivals.open(name, MARKET, MOST)) {
      for (Engine plan : rival.plans()) {
        Agreement.check(MARKET.needs(), MOST, kernel, plan);
        Agreement.check(MARKET.needs().subList(0, 1), MOST, kernel, plan);
      }
    }
  }

  @Test
  void theMarketHasMorePairsThanTheListsShow() {
    try (KernelEngine kernel = new KernelEngine(MARKET, 1)) {
      assertThat(kernel.best(MARKET.needs(), MOST))
          .filteredOn(list -> list.eligible() > MOST)
          .hasSizeGreaterThan(100);
    }
  }

  @Test
  void aRivalThatLeavesARuleOutIsFound() throws Exception {
    BenchMarket other = MarketGenerator.draw(12, 300, 1_000, Selectivity.FIVE);
    try (KernelEngine kernel = new KernelEngine(MARKET, 1);
        Rival rival = Rivals.open("streams", other, MOST)) {
      List<Engine> plans = rival.plans();
      assertThatThrownBy(() -> Agreement.check(MARKET.needs(), MOST, kernel, plans.get(0)))
          .hasMessageContaining("the trusted engine");
    }
  }
}
