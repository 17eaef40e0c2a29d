package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.BenchMarket;
import io.hanqiao.benchmarks.Engine;
import io.hanqiao.benchmarks.KernelEngine;
import io.hanqiao.benchmarks.MarketGenerator;
import io.hanqiao.benchmarks.Selectivity;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * A rival by the fastest of its plans, after every plan has given the kernel's rows: one need at a
 * time, and all needs in one call.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class RivalBenchmark {

  /** Where a run tells what JMH has no place for: the plans, and the rows compared. */
  public static final String NOTES = "hanqiao.bench.notes";

  private static final int MOST = 10;
  private static final int COMPARED = 100;

  /** Of {@link Rivals}. */
  @Param({"postgresql", "duckdb", "lucene"})
  public String rival = "";

  /** Needs in the market. */
  @Param({"200"})
  public int needs;

  /** Offers in the market. */
  @Param({"50000"})
  public int offers;

  /** Of {@link Selectivity}. */
  @Param({"1.7%"})
  public String selectivity = "";

  private List<LendingDemand> demands = List.of();
  private Rival opened = Rival.NONE;
  private Engine plan = new KernelEngine(MarketGenerator.draw(0, 0, 0, Selectivity.USUAL), 1);
  private Engine.Loaded loaded = most -> List.of();
  private int next;

  /** Compares, and chooses the plan. */
  @Setup
  public void prepare(BenchmarkParams run) throws Exception {
    BenchMarket market =
        MarketGenerator.draw(MarketGenerator.SEED, needs, offers, Selectivity.named(selectivity));
    demands = market.needs();
    opened = Rivals.open(rival, market, MOST);
    boolean oneByOne = run.getMode() == Mode.SampleTime;
    List<LendingDemand> some = demands.subList(0, Math.min(COMPARED, demands.size()));
    try (KernelEngine kernel = new KernelEngine(market, 2)) {
      Trial trial = new Trial(kernel, some, MOST, oneByOne);
      plan = trial.fastest(opened.plans());
      note(run, trial);
      loaded = oneByOne ? loaded : plan.load(demands);
    } catch (Exception failed) {
      // JMH tears nothing down after a failure, and a server left running is in the next one's way.
      opened.close();
      throw failed;
    }
  }

  private void note(BenchmarkParams run, Trial trial) throws IOException {
    String file = System.getProperty(NOTES);
    if (file == null) {
      System.out.println(String.join("\n", trial.tried()));
      return;
    }
    Properties notes = new Properties();
    notes.setProperty("name", opened.name());
    notes.setProperty("plan", plan.name());
    notes.setProperty("tried", String.join("\n", trial.tried()));
    notes.setProperty("rows", Long.toString(trial.rows()));
    try (Writer out = Files.newBufferedWriter(Path.of(file), StandardCharsets.UTF_8)) {
      notes.store(out, run.getBenchmark());
    }
  }

  /** Ends what was started for it. */
  @TearDown
  public void close() throws Exception {
    opened.close();
  }

  /** The list of one need. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public List<Shortlist> oneNeed() {
    next = (next + 1) % demands.size();
    return plan.best(demands.subList(next, next + 1), MOST);
  }

  /** The lists of all needs, which the rival has taken in before. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  public List<Shortlist> allNeeds() {
    return loaded.best(MOST);
  }
}
