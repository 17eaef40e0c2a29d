package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What makes one market live.
 *
 * @param name such as {@code lending}
 * @param emptyBook a book that knows nothing
 * @param rulebooks those published by now; asked again with every new generation
 * @param search how pairs are found in it
 * @param depths how long its lists are
 * @param <B> its book
 */
record MarketKind<D, S, P, B extends MarketBook<D, S, P>>(
    String name,
    Supplier<B> emptyBook,
    Supplier<DatedMarkets<D, S, P>> rulebooks,
    Searching<D, S, P, B> search,
    LiveMarket.Depths depths) {

  /** Makes the search of one generation. */
  @FunctionalInterface
  interface Searching<D, S, P, B> {
    PairSearch of(B book, MarketRules<D, S, P> rules, LocalDate day);
  }

  /** A market of hundreds or thousands a side. */
  static <D, S, P, B extends MarketBook<D, S, P>> MarketKind<D, S, P, B> pairwise(
      String name, Supplier<B> emptyBook, Supplier<DatedMarkets<D, S, P>> rulebooks) {
    return new MarketKind<>(
        name,
        emptyBook,
        rulebooks,
        (book, rules, day) -> new PairwiseSearch<>(book, rules.market(), day),
        LiveMarket.Depths.USUAL);
  }

  /** An empty generation on a day under the rulebook then in force. */
  LiveMarket<D, S, P> on(LocalDate day, B book) {
    MarketRules<D, S, P> rules = rulebooks.get().on(day);
    return new LiveMarket<>(name, book, rules, day, search.of(book, rules, day), depths);
  }
}
