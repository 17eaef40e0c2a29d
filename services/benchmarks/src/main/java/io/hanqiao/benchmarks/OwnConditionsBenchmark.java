package io.hanqiao.benchmarks;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.ReferenceMatcher;
import io.hanqiao.matching.lending.UnreadConditions;
import io.hanqiao.ownconditions.OwnConditions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One need against all offers, a tenth of which have a condition of their own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class OwnConditionsBenchmark {

  private static final int NEEDS = 4_000;
  private static final int COMPARED = 50;
  private static final int MOST = 10;

  /** Offers in the market. */
  @Param({"10000", "50000"})
  public int offers;

  private List<LendingDemand> needs = List.of();
  private ConditionedSearch anew = search(List.of());
  private ConditionedSearch kept = search(List.of());
  private int next;

  private static ConditionedSearch search(List<LendingDemand> needs) {
    return new ConditionedSearch(
        new BenchMarket(needs, List.of(), MarketGenerator.rulebook(), MarketGenerator.DAY),
        UnreadConditions.UNREAD);
  }

  /**
   * Builds the market and compares with the reference.
   *
   * @throws IllegalStateException if a list differs
   */
  @Setup
  public void draw() {
    BenchMarket market =
        ConditionedOffers.in(
            MarketGenerator.draw(MarketGenerator.SEED, NEEDS, offers, Selectivity.USUAL));
    needs = market.needs();
    OwnConditions conditions = new OwnConditions();
    anew = new ConditionedSearch(market, evaluating(conditions));
    kept = new ConditionedSearch(market, conditions);
    compare(market);
  }

  private void compare(BenchMarket market) {
    ReferenceMatcher reference =
        new ReferenceMatcher(market.rulebook(), market.day(), evaluating(new OwnConditions()));
    for (LendingDemand need : needs.subList(0, COMPARED)) {
      List<Pairing> expected = reference.bestSupplies(need, market.offers(), MOST).pairings();
      if (!anew.best(need, MOST).equals(expected) || !kept.best(need, MOST).equals(expected)) {
        throw new IllegalStateException("Another list than the reference's for " + need.needId());
      }
    }
  }

  /** Compiled once, asked every time. */
  private static ConditionCheck evaluating(OwnConditions conditions) {
    return (condition, need, day) ->
        switch (conditions.verdict(condition, need, day).outcome()) {
          case MET -> RuleOutcome.PASSED;
          case NOT_MET -> RuleOutcome.FAILED;
          case FACT_MISSING -> RuleOutcome.FACT_MISSING;
        };
  }

  /** A need told anew: every condition on the way to its ten is evaluated. */
  @Benchmark
  public List<Pairing> changedNeed() {
    return anew.best(need(), MOST);
  }

  /** A need that stays as it is while offers change: answers of before are kept. */
  @Benchmark
  public List<Pairing> sameNeed() {
    return kept.best(need(), MOST);
  }

  private LendingDemand need() {
    next = (next + 1) % NEEDS;
    return needs.get(next);
  }
}
