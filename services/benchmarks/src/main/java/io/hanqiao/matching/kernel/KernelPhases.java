package io.hanqiao.matching.kernel;

import io.hanqiao.benchmarks.BenchMarket;
import io.hanqiao.benchmarks.MarketGenerator;
import io.hanqiao.benchmarks.Selectivity;
import io.hanqiao.matching.kernel.PairRule.Side;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
  private static final int TOGETHER = 16;
  private static final List<String> PHASES =
      List.of(
          "work the need out",
          "decide its kind",
          "gather bitmaps",
          "meet bitmaps",
          "bound and score",
          "pair");

  private final BenchMarket market;
  private final Population<LendingSupply, PreparedNeed> offers;
  private final BlockBests bests;
  private final DemandPoints points;
  private final OfferPairings pairings;
  private final Survivors<LendingSupply> survivors;
  private final Sieve<LendingSupply> sieve = new Sieve<>();
  private @Nullable NeedKind decided;
  private List<Side<LendingSupply, PreparedNeed>> telling = List.of();

  private final long[] spent = new long[PHASES.size()];
  private long before;
  private long filters;
  private long eligible;
  private long blocks;
  private long opened;
  private long kinds;

  private KernelPhases(BenchMarket market) {
    this.market = market;
    this.points = new DemandPoints(market.rulebook());
    this.offers =
        new Population<>(
            KindRules.of(market.rulebook(), market.day()),
            LendingPairRules.of(market.rulebook(), market.day()),
            market.offers(),
            LendingSupply::offerId,
            PairRule::overOffers);
    Rows<LendingSupply> rows = offers.rows();
    this.bests = new BlockBests(rows.live());
    offers.add(bests);
    TermNumbers<LendingSupply, SupplyTerms> terms =
        new TermNumbers<>(rows.capacity(), SupplyTerms::of);
    offers.add(terms);
    offers.putAll(OfferOrder.sorted(market.offers()));
    this.pairings = new OfferPairings(rows, bests, terms, new SupplyPoints(market.rulebook()));
    this.survivors = new Survivors<>(rows.capacity());
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
      filters = eligible = blocks = opened = kinds = 0;
      round();
      for (int phase = 0; phase < least.length; phase++) {
        least[phase] = Math.min(least[phase], spent[phase]);
      }
    }
    for (int phase = 0; phase < least.length; phase++) {
      System.out.printf("%-18s %7.2f µs%n", PHASES.get(phase), least[phase] / 1e3 / needs);
    }
    System.out.printf(
        "a need: %.1f bitmaps, %.1f eligible in %.1f of %d blocks, %.1f blocks scored;"
            + " %.1f needs a kind%n",
        (double) filters / needs,
        (double) eligible / needs,
        (double) blocks / needs,
        offers.rows().capacity() / Bitmap.BLOCK_ROWS,
        (double) opened / needs,
        (double) needs / kinds);
  }

  private void round() {
    List<LendingDemand> needs = market.needs();
    NeedKind[] kindOf = new NeedKind[needs.size()];
    Integer[] order = new Integer[needs.size()];
    OneOfEach common = new OneOfEach();
    for (int i = 0; i < order.length; i++) {
      before = System.nanoTime();
      kindOf[i] = common.of(NeedKind.of(needs.get(i)));
      end(0);
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingInt(i -> kindOf[i].likeness()));
    decided = null;
    for (int from = 0; from < order.length; from += TOGETHER) {
      before = System.nanoTime();
      List<LendingDemand> some = new ArrayList<>();
      List<NeedKind> kindsOfSome = new ArrayList<>();
      for (int i = from; i < Math.min(order.length, from + TOGETHER); i++) {
        some.add(needs.get(order[i]));
        kindsOfSome.add(kindOf[order[i]]);
      }
      PreparedNeed[] prepared = PreparedNeed.of(some, market.day(), kindsOfSome, common);
      end(0);
      for (PreparedNeed need : prepared) {
        search(need);
      }
    }
  }

  private void end(int phase) {
    long now = System.nanoTime();
    spent[phase] += now - before;
    before = now;
  }

  private void search(PreparedNeed need) {
    before = System.nanoTime();
    if (need.kind.equals(decided)) {
      sieve.backToMark();
    } else {
      offers.narrowAlike(need, sieve);
      survivors.findMarked(offers.rows(), sieve);
      telling = offers.telling(survivors.markedBlocks());
      decided = need.kind;
      kinds++;
    }
    end(1);
    Population.narrow(telling, need, sieve);
    end(2);
    survivors.find(offers.rows(), sieve);
    end(3);
    BlockQueue queue = new BlockQueue(survivors, bests, new NeedPoints(points, need));
    TopRows top = new TopRows(MOST, offers.rows());
    while (queue.bound() >= Math.max(0, top.bar())) {
      queue.open(top::bar, top::accept);
      opened++;
    }
    long[] found = top.bestFirst();
    end(4);
    eligible += pairings.list(survivors.count(), found, need).eligible();
    end(5);
    filters += sieve.filterCount();
    blocks += survivors.blockCount();
  }
}
