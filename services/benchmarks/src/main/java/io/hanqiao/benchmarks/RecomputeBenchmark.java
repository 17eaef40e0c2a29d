package io.hanqiao.benchmarks;

import io.hanqiao.matching.Shortlist;
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

/**
 * The lists of all needs at once. Pairs a second are needs × offers over the time; the market's
 * measured selectivity is printed before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class RecomputeBenchmark {

  private static final int MOST = 10;
  private static final int CHECKED = 50;

  /** Needs in the market. */
  @Param({"100000"})
  public int needs;

  /** Offers in the market. */
  @Param({"50000"})
  public int offers;

  /** Of {@link Selectivity}. */
  @Param({"0.1%", "1.7%", "5%", "30%"})
  public String selectivity = "";

  /** Threads that share the work. */
  @Param({"1", "2"})
  public int threads;

  private BenchMarket market =
      new BenchMarket(List.of(), List.of(), MarketGenerator.rulebook(), MarketGenerator.DAY);
  private KernelEngine kernel = new KernelEngine(market, 1);
  private Engine.Loaded loaded = most -> List.of();

  /** Builds the market and compares some lists with the reference's. */
  @Setup
  public void draw() {
    market =
        MarketGenerator.draw(MarketGenerator.SEED, needs, offers, Selectivity.named(selectivity));
    kernel = new KernelEngine(market, threads);
    try (ReferenceEngine reference = new ReferenceEngine(market)) {
      Agreement.check(market.needs().subList(0, CHECKED), MOST, reference, kernel);
    }
    loaded = kernel.load(market.needs());
    System.out.printf("%n%d bytes an offer%n", kernel.bytes() / offers);
  }

  /** The needs worked out, as the lists of all are then made from them. */
  @Benchmark
  public Engine.Loaded takeIn() {
    return kernel.load(market.needs());
  }

  /** All lists of needs taken in before, each exact. */
  @Benchmark
  public List<Shortlist> allLists() {
    return loaded.best(MOST);
  }

  /** Both in one. */
  @Benchmark
  public List<Shortlist> allListsFromRecords() {
    return kernel.best(market.needs(), MOST);
  }
}
