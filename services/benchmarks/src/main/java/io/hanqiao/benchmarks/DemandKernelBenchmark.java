package io.hanqiao.benchmarks;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.kernel.LendingDemandKernel;
import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
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
import org.openjdk.jmh.infra.Blackhole;

/** One offer against all needs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DemandKernelBenchmark {

  private static final int OFFERS = 5_000;
  private static final int LIST = 10;

  /** Needs in the market. */
  @Param({"10000", "100000"})
  public int needs;

  /** Of {@link Selectivity}. */
  @Param({"1.7%"})
  public String selectivity = "";

  private List<LendingSupply> offers = List.of();
  private List<LendingDemand> demands = List.of();
  private LendingDemandKernel kernel =
      LendingDemandKernel.of(MarketGenerator.rulebook(), MarketGenerator.DAY, List.of());
  private int next;

  /** Builds the market; every need's bar is its tenth best of the offers there are. */
  @Setup
  public void draw() {
    BenchMarket market =
        MarketGenerator.draw(MarketGenerator.SEED, needs, OFFERS, Selectivity.named(selectivity));
    offers = market.offers();
    demands = market.needs();
    kernel = LendingDemandKernel.of(market.rulebook(), market.day(), demands);
    LendingKernel byNeed = LendingKernel.of(market.rulebook(), market.day(), offers);
    for (LendingDemand demand : demands) {
      List<Pairing> list = byNeed.best(demand, LIST).pairings();
      kernel.setBar(demand.needId(), list.size() < LIST ? 0 : list.get(LIST - 1).demandScore());
    }
  }

  private LendingSupply nextOffer() {
    next = (next + 1) % OFFERS;
    return offers.get(next);
  }

  /** How many needs are eligible. */
  @Benchmark
  public int count() {
    return kernel.count(nextOffer());
  }

  /** The needs whose list the offer enters. */
  @Benchmark
  public void entered(Blackhole lists) {
    LendingDemandKernel.Approach approach = kernel.approach(nextOffer());
    for (int i = 0; i < approach.size(); i++) {
      lists.consume(approach.score(i));
    }
  }

  /** All eligible needs with both scores. */
  @Benchmark
  public List<Pairing> eligible() {
    return kernel.eligible(nextOffer());
  }

  /** The fifty needs that suit the offer best. */
  @Benchmark
  public Shortlist best() {
    return kernel.best(nextOffer(), LendingDemandKernel.DEFAULT_MOST);
  }

  /** Puts a need in the place of itself. */
  @Benchmark
  public LendingDemand putNeed() {
    next = (next + 1) % needs;
    LendingDemand need = demands.get(next);
    kernel.put(need);
    return need;
  }
}
