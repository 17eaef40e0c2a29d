package io.hanqiao.matching.kernel;

import io.hanqiao.benchmarks.BenchMarket;
import io.hanqiao.benchmarks.MarketGenerator;
import io.hanqiao.benchmarks.Selectivity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the time of a search goes when the lists of many needs are worked out by one thread: mean
 * time of each phase, the least of several rounds over the same needs. It stands in the kernel's
 * package to reach the phases.
 *
 * <p>Run with offers, needs, selectivity and rounds: {@code 50000 20000 1.7% 20}.
 */
public final class KernelPhases {

  private static final int MOST = 10;
  private static final List<String> PHASES =
      List.of(
          "work the need out",
          "decide its kind",
          "gather bitmaps",
          "meet bitmaps",
          "bound and score",
          "pair");

  private final BenchMarket market;
  private final OfferSearch search;
  private @Nullable NeedKind decided;

  private final long[] spent = new long[PHASES.size()];
  private long before;
  private long filters;
  private long eligible;
  private long blocks;
  private long kinds;

  private KernelPhases(BenchMarket market) {
    this.market = market;
    this.search = LendingKernel.of(market.rulebook(), market.day(), market.offers()).search();
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
    int needs = market.needs().size();
    long[] least = new long[spent.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int round = 0; round < rounds; round++) {
      Arrays.fill(spent, 0);
      filters = eligible = blocks = kinds = 0;
      round();
      for (int phase = 0; phase < least.length; phase++) {
        least[phase] = Math.min(least[phase], spent[phase]);
      }
    }
    for (int phase = 0; phase < least.length; phase++) {
      System.out.printf("%-18s %7.2f µs%n", PHASES.get(phase), least[phase] / 1e3 / needs);
    }
    System.out.printf(
        "a need: %.1f bitmaps, %.1f eligible in %.1f of %d blocks; %.1f needs a kind%n",
        (double) filters / needs,
        (double) eligible / needs,
        (double) blocks / needs,
        Bitmap.wholeBlocks(market.offers().size()) / Bitmap.BLOCK_ROWS,
        (double) needs / kinds);
  }

  private void round() {
    before = System.nanoTime();
    LendingNeeds needs = LendingNeeds.of(market.needs(), market.day(), 1);
    end(0);
    for (int i = 0; i < needs.size(); i++) {
      search(needs.need(i));
    }
  }

  private void end(int phase) {
    long now = System.nanoTime();
    spent[phase] += now - before;
    before = now;
  }

  private void search(PreparedNeed need) {
    before = System.nanoTime();
    search.decideKind(need);
    end(1);
    search.gather(need);
    end(2);
    search.meet();
    end(3);
    long[] found = search.bestRows(need, MOST);
    end(4);
    eligible += search.pair(need, found).eligible();
    end(5);
    kinds += need.kind.equals(decided) ? 0 : 1;
    decided = need.kind;
    filters += search.gathered();
    blocks += search.blocksLeft();
  }
}
