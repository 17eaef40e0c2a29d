package io.hanqiao.benchmarks.report;

import io.hanqiao.benchmarks.BenchMarket;
import io.hanqiao.benchmarks.KernelBenchmark;
import io.hanqiao.benchmarks.MarketFigures;
import io.hanqiao.benchmarks.MarketGenerator;
import io.hanqiao.benchmarks.OwnConditionsBenchmark;
import io.hanqiao.benchmarks.RecomputeBenchmark;
import io.hanqiao.benchmarks.Selectivity;
import io.hanqiao.benchmarks.rivals.RivalBenchmark;
import io.hanqiao.matching.kernel.LendingKernel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;

/**
 * {@code deploy/bench matching [--quick]}: the lending kernel with every rule on, and its rivals in
 * the same run, each by the fastest of its plans and each compared row by row before its time
 * counts. Conditions of the lenders' own are left out for all; a line of its own says what they
 * cost.
 */
public final class MatchingBench {

  private static final int OFFERS = 50_000;
  private static final int NEEDS = 100_000;
  private static final int CALLS_BEFORE = 12;
  private static final int NEEDS_OF_THE_LAXEST = 20_000;
  private static final String USUAL = Selectivity.USUAL.name();

  private static final List<String> RIVALS =
      List.of(
          "postgresql",
          "postgresql-kinds",
          "duckdb",
          "duckdb-kinds",
          "lucene",
          "streams",
          "drools",
          "reference");

  private final PrintStream out;
  private final Extent extent;
  private final Measurement measurement;
  private final Findings found = new Findings();

  private MatchingBench(PrintStream out, Extent extent, Measurement measurement) {
    this.out = out;
    this.extent = extent;
    this.measurement = measurement;
  }

  /**
   * Measures, prints and writes {@code target/matching-bench/matching.json}.
   *
   * @param arguments {@code --quick} for some minutes instead of some twenty
   */
  public static void main(String... arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path root = Path.of(System.getProperty("hanqiao.root", "")).toAbsolutePath();
    Path directory = Files.createDirectories(root.resolve("target").resolve("matching-bench"));
    Extent extent = List.of(arguments).contains("--quick") ? Extent.QUICK : Extent.FULL;
    MatchingBench bench = new MatchingBench(out, extent, new Measurement(root, directory, extent));
    bench.measure();
    Report report = new Report(Machine.here(), bench.found);
    Path file = directory.resolve("matching.json");
    report.write(file);
    report.print(out, file);
  }

  private void measure() throws RunnerException, IOException, InterruptedException {
    found.loadBefore = Machine.load();
    out.printf("%s; load %.1f%n", Machine.here().text(), found.loadBefore);
    found.market = figures(OFFERS).text();
    out.println(found.market);
    found.rows.add(kernel());
    for (String rival : RIVALS) {
      found.rows.add(rival(rival));
    }
    sizes();
    selectivities();
    ownConditions();
    found.phases = Phases.of(OFFERS, USUAL, extent.rounds());
    found.roof = new Roof(measurement).text(found.phases, found.kernel().oneNeedP50Micros());
    found.loadAfter = Machine.load();
  }

  private static MarketFigures figures(int offers) {
    BenchMarket market =
        MarketGenerator.draw(MarketGenerator.SEED, 1_000, offers, Selectivity.USUAL);
    return MarketFigures.of(
        market, LendingKernel.of(market.rulebook(), market.day(), market.offers()));
  }

  private void say(String what) {
    out.printf("[load %.1f] %s%n", Machine.load(), what);
  }

  private RivalRow kernel() throws RunnerException, IOException {
    say("kernel, compared with the naive reference");
    double all = recompute("allLists", NEEDS, USUAL, 2);
    found.pairsPerSecondOfOneThread = recompute("allLists", NEEDS, USUAL, 1);
    found.pairsPerSecondFromRecords = recompute("allListsFromRecords", NEEDS, USUAL, 2);
    Statistics one =
        measurement.run(
            KernelBenchmark.class,
            "oneNeed",
            Map.of("offers", String.valueOf(OFFERS), "selectivity", USUAL));
    return new RivalRow(
        "kernel",
        "two threads",
        "one thread",
        List.of(),
        NEEDS,
        all,
        one.getPercentile(50),
        one.getPercentile(99),
        0);
  }

  /** Of a call that takes so many microseconds. */
  private static double perSecond(int needs, int offers, double micros) {
    return (double) needs * offers / micros * 1e6;
  }

  /** After as many calls as the compiler needs: the first take several times as long. */
  private double recompute(String method, int needs, String selectivity, int threads)
      throws RunnerException, IOException {
    Statistics all =
        measurement.run(
            RecomputeBenchmark.class,
            method,
            Map.of(
                "needs",
                String.valueOf(needs),
                "offers",
                String.valueOf(OFFERS),
                "selectivity",
                selectivity,
                "threads",
                String.valueOf(threads)),
            CALLS_BEFORE);
    return perSecond(needs, OFFERS, all.getPercentile(50) * 1e3);
  }

  private RivalRow rival(String rival) throws RunnerException, IOException {
    say(rival);
    int needs = extent.needsOf(rival);
    Map<String, String> parameters =
        Map.of(
            "rival",
            rival,
            "needs",
            String.valueOf(needs),
            "offers",
            String.valueOf(OFFERS),
            "selectivity",
            USUAL);
    Statistics all = measurement.run(RivalBenchmark.class, "allNeeds", parameters);
    Properties ofAll = measurement.notes();
    Statistics one = measurement.run(RivalBenchmark.class, "oneNeed", parameters);
    Properties ofOne = measurement.notes();
    List<String> tried = new ArrayList<>();
    ofAll.getProperty("tried").lines().map(plan -> "all needs: " + plan).forEach(tried::add);
    ofOne.getProperty("tried").lines().map(plan -> "one need: " + plan).forEach(tried::add);
    return new RivalRow(
        ofAll.getProperty("name"),
        ofAll.getProperty("plan"),
        ofOne.getProperty("plan"),
        tried,
        needs,
        perSecond(needs, OFFERS, all.getPercentile(50)),
        one.getPercentile(50),
        one.getPercentile(99),
        Long.parseLong(ofAll.getProperty("rows")));
  }

  private void sizes() throws RunnerException, IOException {
    for (int offers : extent.sizes()) {
      say("kernel, one need, offers " + offers);
      Statistics one =
          measurement.run(
              KernelBenchmark.class,
              "oneNeed",
              Map.of("offers", String.valueOf(offers), "selectivity", USUAL));
      found.bySize.add(
          new Findings.OfSize(
              offers,
              one.getPercentile(50),
              one.getPercentile(99),
              figures(offers).bytesPerOffer()));
    }
  }

  private void ownConditions() throws RunnerException, IOException {
    for (int offers : List.of(10_000, OFFERS)) {
      say("kernel and own conditions, one need, offers " + offers);
      Map<String, String> market = Map.of("offers", String.valueOf(offers));
      Statistics anew = measurement.run(OwnConditionsBenchmark.class, "changedNeed", market);
      Statistics kept = measurement.run(OwnConditionsBenchmark.class, "sameNeed", market);
      found.withOwnConditions.add(
          new Findings.WithOwnConditions(
              offers,
              anew.getPercentile(50),
              anew.getPercentile(99),
              kept.getPercentile(50),
              kept.getPercentile(99)));
    }
  }

  private void selectivities() throws RunnerException, IOException {
    for (String selectivity : List.of("0.1%", USUAL, "5%", "30%")) {
      say("kernel, all lists, selectivity " + selectivity);
      int needs = selectivity.equals("30%") ? NEEDS_OF_THE_LAXEST : NEEDS;
      // The usual market's was measured for the table.
      double perSecond =
          selectivity.equals(USUAL)
              ? found.kernel().pairsPerSecond()
              : recompute("allLists", needs, selectivity, 2);
      found.bySelectivity.add(new Findings.OfSelectivity(selectivity, needs, perSecond));
    }
  }
}
