package io.hanqiao.matcher.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ToldNeed;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The lists of a loan market outside the service: all made at once, as when a matcher has caught up
 * with its topics, or one by one by the reference.
 */
public final class ListsBench {

  private final LendingBook book;
  private final LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private final MarketKind<LendingDemand, LendingSupply, ToldNeed, LendingBook> kind;
  private final MarketRules<LendingDemand, LendingSupply, ToldNeed> rules;

  /** The market of today that a book holds. */
  public ListsBench(LendingBook book) {
    this.book = book;
    Rulebooks rulebooks = new Rulebooks();
    this.kind =
        new MarketKind<>(
            Rulebooks.LENDING,
            () -> new LendingBook(new ObjectMapper()),
            () -> rulebooks.lending().markets(),
            rulebooks::lendingSearch,
            LiveMarket.Depths.USUAL);
    this.rules = rulebooks.lending().markets().on(day);
  }

  /** Makes every list, without writing it; seconds. */
  public double seconds(PrintStream out) {
    long start = System.nanoTime();
    LiveMarket<LendingDemand, LendingSupply, ToldNeed> market = kind.on(day, book);
    market.fill();
    double seconds = (System.nanoTime() - start) / 1e9;
    long needs = entries(market, List.copyOf(book.demandIds()));
    long offers = entries(market, List.copyOf(book.supplyIds()));
    out.printf(
        Locale.ROOT,
        "lists: %,d of needs with %,d entries, %,d of offers with %,d; %.2f %% of pairs eligible%n",
        book.demandIds().size(),
        needs,
        book.supplyIds().size(),
        offers,
        eligiblePercent());
    return seconds;
  }

  /** Of every hundredth need with every offer. */
  public double eligiblePercent() {
    List<LendingSupply> supplies = book.supplies(day);
    List<UUID> needs = book.demandIds().stream().sorted().toList();
    long pairs = 0;
    long eligible = 0;
    for (int i = 0; i < needs.size(); i += 100) {
      LendingDemand demand = book.demand(needs.get(i)).orElseThrow();
      pairs += supplies.size();
      eligible +=
          supplies.stream().filter(s -> rules.market().pair(demand, s, day).isPresent()).count();
    }
    return eligible * 100.0 / Math.max(1, pairs);
  }

  /** The list of a need or an offer, pair by pair. */
  public List<PairingList.Entry> reference(UUID id) {
    var reference = new Verification<>(book, rules, kind.depths());
    return book.need(id).isPresent()
        ? reference.ofDemand(id, day).entries()
        : reference.ofSupply(id, day).entries();
  }

  private static long entries(LiveMarket<?, ?, ?> market, List<UUID> ids) {
    return ids.stream().mapToLong(id -> market.list(id).orElseThrow().entries().size()).sum();
  }
}
