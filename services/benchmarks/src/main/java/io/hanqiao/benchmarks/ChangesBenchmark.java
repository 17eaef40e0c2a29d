package io.hanqiao.benchmarks;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeSearch;
import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.Opening;
import io.hanqiao.matching.change.OpeningSearch;
import io.hanqiao.matching.change.PairChanges;
import io.hanqiao.matching.change.lending.LendingChanges;
import io.hanqiao.matching.change.lending.LendingCount;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.lending.UnreadConditions;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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

/** What would make one pair fit, and what opens most to one need, in a market of a city's size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 4)
public class ChangesBenchmark {

  private static final int NEEDS = 4_000;
  private static final int OFFERS = 366;
  private static final String TABLE =
      "/io/hanqiao/matching/rulebooks/changes-2026-11-22.properties";

  private final BenchMarket drawn =
      MarketGenerator.draw(MarketGenerator.SEED, NEEDS, OFFERS, Selectivity.named("1.7%"));
  private final Market<LendingDemand, LendingSupply> market = new LoanMarket(drawn.rulebook());
  private final ChangeDomain<LendingDemand, LendingSupply> domain =
      LendingChanges.of(table(), drawn.rulebook(), UnreadConditions.UNREAD);
  private int next;

  /** Begins with the first need. */
  @Setup
  public void begin() {
    next = 0;
  }

  private static ChangeTable table() {
    try (InputStream in =
        Objects.requireNonNull(ChangesBenchmark.class.getResourceAsStream(TABLE))) {
      return ChangeTable.read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + TABLE, e);
    }
  }

  private LendingDemand turn() {
    next++;
    return drawn.needs().get(next * 31 % NEEDS);
  }

  /** What would make one pair fit. */
  @Benchmark
  public PairChanges onePair() {
    return new ChangeSearch<>(market, domain)
        .of(turn(), drawn.offers().get(next % OFFERS), drawn.day());
  }

  /** What opens most to one need, the kernel built for it. */
  @Benchmark
  public List<Opening> oneNeed() {
    LendingCount count = new LendingCount(market, drawn.rulebook(), drawn.offers());
    return new OpeningSearch<>(market, domain, count::of)
        .of(turn(), drawn.offers(), drawn.day(), 5);
  }
}
