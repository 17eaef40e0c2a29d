package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.Touched;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** All lists of a loan market made at once, as when a matcher has caught up with its topics. */
public final class ListsBench {

  private ListsBench() {}

  /** Makes every list, without writing it; seconds. */
  public static double seconds(LendingBook book, PrintStream out) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    long start = System.nanoTime();
    LendingMarket market = new LendingMarket(book, new Rulebooks().lendingRulebookOn(today), today);
    market.refresh(new Touched(book.demandIds(), book.supplyIds()));
    long entries = 0;
    long eligible = 0;
    for (var need : book.demandIds()) {
      PairingList list = market.demandList(need).orElseThrow();
      entries += list.entries().size();
      eligible += list.eligible();
    }
    for (var offer : book.supplyIds()) {
      entries += market.supplyList(offer).orElseThrow().entries().size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long pairs = (long) book.demandIds().size() * book.supplyIds().size();
    out.printf(
        Locale.ROOT,
        "lists: %,d pairs, %.2f %% of them eligible, %,d entries in %,d lists%n",
        pairs,
        eligible * 100.0 / pairs,
        entries,
        book.demandIds().size() + book.supplyIds().size());
    return seconds;
  }
}
