package io.hanqiao.matching.change;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.change.lending.LendingChanges;
import io.hanqiao.matching.change.lending.LendingCount;
import io.hanqiao.matching.kernel.PlausibleMarket;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.lending.SeedRulebook;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One answer, pair by pair and need by need, in a market of 4,000 needs and 366 offers, as p50 and
 * p99; every answer is returned, which the harness consumes. Run {@code main} on the test class
 * path; not part of the build.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 4)
public class ChangeSearchBench {

  private static final int NEEDS = 4_000;
  private static final int OFFERS = 366;

  private final LendingRulebook rulebook = SeedRulebook.july2024();
  private final Market<LendingDemand, LendingSupply> market = new LoanMarket(rulebook);
  private final ChangeDomain<LendingDemand, LendingSupply> domain =
      LendingChanges.of(ChangeChecks.table(), rulebook);
  private List<LendingSupply> supplies = List.of();
  private List<LendingDemand> demands = List.of();
  private int next;

  /** Builds the market once. */
  @Setup
  public void market() {
    PlausibleMarket plausible = new PlausibleMarket(20_240_729);
    supplies = plausible.supplies(OFFERS);
    demands = plausible.demands(NEEDS);
  }

  private LendingDemand turn() {
    next++;
    return demands.get(next * 31 % NEEDS);
  }

  /** What would make one pair fit. */
  @Benchmark
  public PairChanges onePair() {
    LendingDemand demand = turn();
    return new ChangeSearch<>(market, domain)
        .of(demand, supplies.get(next % OFFERS), PlausibleMarket.DAY);
  }

  /** What opens most to one need, the kernel built for it. */
  @Benchmark
  public List<Opening> oneNeed() {
    return new OpeningSearch<>(market, domain, new LendingCount(market, rulebook, supplies)::of)
        .of(turn(), supplies, PlausibleMarket.DAY, 5);
  }

  /** Runs both. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(ChangeSearchBench.class.getSimpleName()).build()).run();
  }
}
