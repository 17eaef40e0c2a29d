package io.hanqiao.matching.kernel;

import io.hanqiao.benchmarks.BenchMarket;
import io.hanqiao.benchmarks.MarketGenerator;
import io.hanqiao.benchmarks.Selectivity;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Where the time of a search goes: processor time of each phase for one need, the best of several
 * rounds over the same needs. It stands in the kernel's package to reach the phases.
 *
 * <p>Run with offers, needs, selectivity and rounds: {@code 50000 4000 1.7% 20}.
 */
public final class KernelPhases {

  private static final int MOST = 10;

  private final List<LendingDemand> needs;
  private final BenchMarket market;
  private final Population<LendingSupply, PreparedNeed> offers;
  private final BlockBests bests;
  private final DemandPoints points;
  private final Survivors<LendingSupply> survivors;
  private long opened;

  private KernelPhases(BenchMarket market) {
    this.market = market;
    this.needs = market.needs();
    this.points = new DemandPoints(market.rulebook());
    this.offers =
        new Population<>(
            LendingPairRules.of(market.rulebook(), market.day()),
            market.offers(),
            LendingSupply::offerId,
            PairRule::overOffers);
    this.bests = new BlockBests(offers.rows().live());
    offers.add(bests);
    offers.putAll(OfferOrder.sorted(market.offers()));
    this.survivors = new Survivors<>(offers.rows().capacity());
  }

  /** Prints one line a phase. */
  public static void main(String[] arguments) {
    BenchMarket market =
        MarketGenerator.draw(
            MarketGenerator.SEED,
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[0]),
            Selectivity.named(arguments[2]));
    new KernelPhases(market).measure(Integer.parseInt(arguments[3]));
  }

  private void measure(int rounds) {
    PreparedNeed[] prepared = new PreparedNeed[needs.size()];
    List<Sieve<LendingSupply>> sieves = new ArrayList<>();
    long[] best = new long[4];
    Arrays.fill(best, Long.MAX_VALUE);
    long filters = 0;
    long kept = 0;
    long blocks = 0;
    for (int round = 0; round < rounds; round++) {
      sieves.clear();
      opened = 0;
      keepLeast(best, 0, i -> prepared[i] = new PreparedNeed(needs.get(i), market.day()));
      keepLeast(best, 1, i -> sieves.add(offers.sieve(prepared[i])));
      keepLeast(best, 2, i -> survivors.find(offers.rows(), sieves.get(i)));
      keepLeast(best, 3, i -> score(sieves.get(i), prepared[i]));
    }
    for (Sieve<LendingSupply> sieve : sieves) {
      survivors.find(offers.rows(), sieve);
      filters += sieve.filterCount();
      kept += survivors.count();
      blocks += survivors.blockCount();
    }
    String[] phases = {"work the need out", "gather bitmaps", "meet bitmaps", "bound and score"};
    best[3] = Math.max(0, best[3] - best[2]);
    for (int phase = 0; phase < phases.length; phase++) {
      System.out.printf("%-18s %7.2f µs%n", phases[phase], best[phase] / 1e3 / needs.size());
    }
    System.out.printf(
        "a need: %.1f bitmaps, %.1f eligible in %.1f of %d blocks, %.1f blocks scored%n",
        (double) filters / needs.size(),
        (double) kept / needs.size(),
        (double) blocks / needs.size(),
        offers.rows().capacity() / Bitmap.BLOCK_ROWS,
        (double) opened / needs.size());
  }

  private void keepLeast(long[] best, int phase, IntConsumer work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < needs.size(); i++) {
      work.accept(i);
    }
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    best[phase] = Math.min(best[phase], spent);
  }

  private void score(Sieve<LendingSupply> sieve, PreparedNeed need) {
    survivors.find(offers.rows(), sieve);
    BlockQueue queue = new BlockQueue(survivors, bests, new NeedPoints(points, need));
    TopRows top = new TopRows(MOST, offers.rows());
    while (queue.bound() >= Math.max(0, top.bar())) {
      queue.open(top::offer);
      opened++;
    }
  }
}
