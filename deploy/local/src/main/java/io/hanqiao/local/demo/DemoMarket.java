package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demo market: synthetic banks, offers, firms and needs, and the real loan products and
 * financing cases. The same seeds and the same size give the same bytes.
 */
public final class DemoMarket {
  private final Path seeds;
  private final int firms;

  /**
   * @param seedsDir the repository's {@code seeds}
   * @param firms how many synthetic firms, each with one need: 400 for a quick start, 4,000 for the
   *     whole market
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
    BulkClient client = new BulkClient(target);
    for (Batch batch : batches()) {
      BulkAnswer sum = new BulkAnswer(0, 0);
      for (byte[] body : batch.bodies()) {
        sum = sum.plus(client.post(batch, body));
      }
      progress.say(done(batch, sum));
    }
  }

  /** All rows, in the order that lets each refer to rows before it. */
  List<Batch> batches() throws IOException {
    Market market = Market.read(seeds.resolve("demo/market"));
    OrgIds orgs = OrgIds.read(market.settings().seed(), seeds.resolve("demo/users.json"));
    RealCatalogue real = RealCatalogue.read(seeds.resolve("real"), orgs);
    List<Bank> banks = new BankGenerator(market, orgs).banks();
    List<Row> bankRows = banks.stream().map(Bank::row).toList();
    List<Row> offers = new OfferGenerator(market).offers(banks);
    List<Firm> all = new FirmGenerator(market, orgs).firms(firms);
    List<Row> firmRows = all.stream().map(Firm::row).toList();
    List<Row> needs = new NeedGenerator(market).needs(all);
    return List.of(
        new Batch(new Text("银行", "banks"), Batch.Route.BANKS, join(bankRows, real.banks())),
        new Batch(
            new Text("信贷产品", "credit offers"),
            Batch.Route.CREDIT_OFFERS,
            join(offers, real.offers())),
        new Batch(
            new Text("企业", "enterprises"), Batch.Route.ENTERPRISES, join(firmRows, real.firms())),
        new Batch(
            new Text("融资需求", "financing needs"),
            Batch.Route.FINANCING_NEEDS,
            join(needs, real.needs())));
  }

  private static List<Row> join(List<Row> drawn, List<Row> real) {
    return Stream.concat(drawn.stream(), real.stream()).toList();
  }

  private static Text done(Batch batch, BulkAnswer sum) {
    int rows = batch.rows().size();
    return new Text(
        "%s：%d 条，新建 %d，原有 %d".formatted(batch.what().zh(), rows, sum.created(), sum.existing()),
        "%s: %d rows, %d new, %d there before"
            .formatted(batch.what().en(), rows, sum.created(), sum.existing()));
  }
}
