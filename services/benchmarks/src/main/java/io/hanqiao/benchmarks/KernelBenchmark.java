package io.hanqiao.benchmarks;

import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.kernel.BestFirst;
import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** One need against all offers, and what a change of one offer costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class KernelBenchmark {

  private static final int NEEDS = 4_000;
  private static final int MOST = 10;

  /** Offers in the market. */
  @Param({"1000", "10000", "50000", "250000", "1000000"})
  public int offers;

  /** Of {@link Selectivity}. */
  @Param({"1.7%"})
  public String selectivity = "";

  private BenchMarket market =
      new BenchMarket(List.of(), List.of(), MarketGenerator.rulebook(), MarketGenerator.DAY);
  private LendingKernel kernel = LendingKernel.of(market.rulebook(), market.day(), List.of());
  private int next;

  /** Builds the market and tells how many pairs are eligible. */
  @Setup
  public void draw() {
    market =
        MarketGenerator.draw(MarketGenerator.SEED, NEEDS, offers, Selectivity.named(selectivity));
    kernel = LendingKernel.of(market.rulebook(), market.day(), market.offers());
    System.out.println(MarketFigures.of(market, kernel).text());
  }

  private int next(int end) {
    next = (next + 1) % end;
    return next;
  }

  /** The exact top ten and the count of eligible offers. */
  @Benchmark
  public Shortlist oneNeed() {
    return kernel.best(market.needs().get(next(NEEDS)), MOST);
  }

  /** The same, asked for one by one, to the twentieth. */
  @Benchmark
  public BestFirst.@Nullable Found oneByOne() {
    BestFirst found = kernel.bestFirst(market.needs().get(next(NEEDS)));
    BestFirst.@Nullable Found last = found.next();
    for (int more = 2 * MOST; more > 0 && last != null; more--) {
      last = found.next();
    }
    return last;
  }

  /** Puts an offer in the place of itself: all that is known of its row is written again. */
  @Benchmark
  public LendingSupply putOffer() {
    LendingSupply offer = market.offers().get(next(offers));
    kernel.put(offer);
    return offer;
  }
}
