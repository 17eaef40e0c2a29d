package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ReferenceMatcher;
import io.hanqiao.matching.lending.SeedRulebook;
import java.util.List;
import java.util.Set;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One list from the kernel and from the reference, same market, same semantics; both return their
 * list, which the harness consumes. Run {@code main} on the test class path; not part of the build.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LendingKernelBench {

  /** Counterparts on the other side. */
  @Param({"1000", "10000"})
  public int counterparts;

  private List<LendingSupply> supplies = List.of();
  private List<LendingDemand> demands = List.of();
  private List<LendingDemand> askers = List.of();
  private LendingKernel kernel;
  private LendingDemandKernel demandKernel;
  private ReferenceMatcher reference;
  private int next;

  /** Builds the market once. */
  @Setup
  public void market() {
    PlausibleMarket market = new PlausibleMarket(20_240_729);
    supplies = market.supplies(counterparts);
    demands = market.demands(counterparts);
    askers = demands.subList(0, 500);
    kernel = LendingKernel.of(SeedRulebook.july2024(), supplies);
    demandKernel = LendingDemandKernel.of(SeedRulebook.july2024(), PlausibleMarket.DAY, demands);
    reference = new ReferenceMatcher(SeedRulebook.july2024(), PlausibleMarket.DAY);
  }

  private int turn() {
    next = (next + 1) % 500;
    return next;
  }

  /** The best ten offers of a need. */
  @Benchmark
  public Shortlist kernelOffersOfANeed() {
    return kernel.best(askers.get(turn()), PlausibleMarket.DAY, 10);
  }

  /** The same from the reference. */
  @Benchmark
  public Shortlist referenceOffersOfANeed() {
    return reference.bestSupplies(askers.get(turn()), supplies, 10);
  }

  /** The best fifty needs of an offer. */
  @Benchmark
  public Shortlist kernelNeedsOfAnOffer() {
    return demandKernel.best(supplies.get(turn()), 50);
  }

  /** The same from the reference. */
  @Benchmark
  public Shortlist referenceNeedsOfAnOffer() {
    return reference.bestDemands(supplies.get(turn()), demands, 50);
  }

  /** What a change of one offer costs. */
  @Benchmark
  public LendingKernel rebuild() {
    return kernel.with(List.of(supplies.get(turn())), Set.of());
  }

  /** Runs all of them. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(LendingKernelBench.class.getSimpleName()).build())
        .run();
  }
}
