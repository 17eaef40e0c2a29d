package io.hanqiao.local.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The demo market: synthetic records of five services, and the real material beside them. The same
 * seeds and the same size give the same bytes.
 */
public final class DemoMarket {
  private final Path seeds;
  private final int firms;

  /**
   * @param seedsDir the repository's {@code seeds}
   * @param firms how many synthetic firms, each with one need: 4,000 for the whole market; what
   *     else grows and shrinks keeps its proportion to them
   * @throws IllegalArgumentException if there would be no firm
   */
  public DemoMarket(Path seedsDir, int firms) {
    if (firms < 1) {
      throw new IllegalArgumentException("A market needs at least 1 firm, not " + firms);
    }
    this.seeds = seedsDir;
    this.firms = firms;
  }

  /**
   * Loads the market through the public API. Loading again is harmless: every row has a reference,
   * and a service leaves a row alone whose reference it knows.
   *
   * @throws DemoLoadException if a row is refused, with the first findings
   * @throws IOException if the seeds cannot be read or a service does not answer
   */
  public void load(DemoTarget target, Progress progress) throws IOException, InterruptedException {
    Population population = population();
    List<PastLoan> past = population.pastLoans();
    LoadedIds ids = new LoadedIds(LoanHistory.named(past));
    StagedLoad load = new StagedLoad(new BulkClient(target), progress, ids);
    for (Stage stage : population.stages()) {
      load.load(stage);
    }
    new LoanHistoryLoad(new CreditClient(target), progress).load(past, ids);
  }

  /** All rows, in the order that lets each refer to rows before it. */
  List<Stage> stages() throws IOException {
    return population().stages();
  }

  /** The loans that have a history. */
  List<PastLoan> pastLoans() throws IOException {
    return population().pastLoans();
  }

  private Population population() throws IOException {
    Market market = Market.read(seeds.resolve("demo/market"));
    OrgIds orgs = OrgIds.read(market.settings().seed(), seeds.resolve("demo/users.json"));
    RealCatalogue real = RealCatalogue.read(seeds.resolve("real"), orgs);
    return new Population(market, orgs, real, MarketSize.of(market.settings(), firms));
  }
}
