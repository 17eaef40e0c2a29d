package io.hanqiao.benchmarks;

import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.kernel.LendingNeeds;
import io.hanqiao.matching.lending.LendingDemand;
import java.util.List;

/** The engine as it is shipped. */
public final class KernelEngine implements Engine {

  private final LendingKernel kernel;
  private final int threads;

  /** Builds the kernel of a market; each call uses so many threads. */
  public KernelEngine(BenchMarket market, int threads) {
    this.kernel = LendingKernel.of(market.rulebook(), market.day(), market.offers());
    this.threads = threads;
  }

  @Override
  public String name() {
    return "kernel, " + threads + (threads == 1 ? " thread" : " threads");
  }

  @Override
  public List<Shortlist> best(List<LendingDemand> needs, int most) {
    return kernel.bestOfEach(needs, most, threads);
  }

  @Override
  public Loaded load(List<LendingDemand> needs) {
    LendingNeeds known = LendingNeeds.of(needs, kernel.asOf(), threads);
    return most -> kernel.bestOfEach(known, most, threads);
  }

  /** Memory kept beside the records. */
  public long bytes() {
    return kernel.bytes();
  }

  @Override
  public void close() {
    // Holds nothing but memory.
  }
}
