package io.hanqiao.local.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The loan market alone, at any size: what measurements feed to a matcher without the services in
 * between. The rows are those of the demo market, one line of JSON each; where a row names another
 * one, the other's reference stands in place of its id.
 */
public final class LendingRows {
  private final Market market;
  private final List<Firm> firms;
  private final List<Anchor> anchors;
  private final List<Bank> banks;
  private final List<Row> offers;

  /**
   * Draws who is in the market.
   *
   * @param seeds the repository's {@code seeds}
   * @param firms how many, each with one need; at least 1
   * @param offers how many, at least 1; every form of product keeps its share
   */
  public LendingRows(Path seeds, int firms, int offers) throws IOException {
    this.market = Market.read(seeds.resolve("demo/market"));
    OrgIds orgs = OrgIds.read(market.settings().seed(), seeds.resolve("demo/users.json"));
    this.firms = new FirmGenerator(market, orgs).firms(firms);
    this.anchors = Anchor.all(market.table("anchors.csv"), orgs);
    this.banks = new BankGenerator(market, orgs).banks();
    OfferGenerator generator = new OfferGenerator(market);
    int once = generator.offers(banks).size();
    List<Row> drawn = new ArrayList<>(generator.offers(banks, (offers + once - 1) / once));
    market.draw("offers-kept").shuffle(drawn);
    this.offers = List.copyOf(drawn.subList(0, offers));
  }

  /** The firms that ask, then the anchors. */
  public Stream<String> enterprises() {
    return lines(
        Stream.concat(new FirmRows(market).rows(firms), anchors.stream().map(Anchor::row)));
  }

  /** A need for each firm. */
  public Stream<String> needs() throws IOException {
    NeedPlan plan = NeedPlan.of(market, firms);
    return lines(new NeedGenerator(market, plan, new Supplies(market, anchors, plan)).needs(firms));
  }

  /** The banks. */
  public Stream<String> banks() {
    return lines(banks.stream().map(Bank::row));
  }

  /** The offers. */
  public Stream<String> offers() {
    return lines(offers.stream());
  }

  private static Stream<String> lines(Stream<Row> rows) {
    return rows.map(row -> row.line(IdOf::reference));
  }
}
