package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ToldNeed;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** All lists of a loan market made at once, as when a matcher has caught up with its topics. */
public final class ListsBench {

  private ListsBench() {}

  /** Makes every list, without writing it; seconds. */
  public static double seconds(LendingBook book, PrintStream out) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    Rulebooks rulebooks = new Rulebooks();
    long start = System.nanoTime();
    MarketKind<LendingDemand, LendingSupply, ToldNeed, LendingBook> kind =
        new MarketKind<>(
            Rulebooks.LENDING,
            () -> book,
            () -> rulebooks.lending().markets(),
            rulebooks::lendingSearch,
            LiveMarket.Depths.USUAL);
    Generations<LendingDemand, LendingSupply, ToldNeed, LendingBook> generations =
        new Generations<>(kind, book, today, Runnable::run);
    double seconds = (System.nanoTime() - start) / 1e9;
    long entries = 0;
    for (UUID id : generations.everyId()) {
      entries += generations.live().list(id).orElseThrow().entries().size();
    }
    out.printf(
        Locale.ROOT,
        "lists: %,d demands, %,d supplies, %,d entries%n",
        book.demandIds().size(),
        book.supplyIds().size(),
        entries);
    return seconds;
  }
}
