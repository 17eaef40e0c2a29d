package io.hanqiao.matcher.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.book.InvestmentBook;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.SecondmentBook;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The four markets, live. */
@Singleton
public class Markets {

  private final Rulebooks rulebooks;
  private final LiveMatching<LendingBook> lending;
  private final LiveMatching<InvestmentBook> investment;
  private final LiveMatching<ChallengeBook> challenge;
  private final LiveMatching<SecondmentBook> secondment;

  Markets(
      ObjectMapper json,
      Rulebooks rulebooks,
      ListWriters writers,
      Clock clock,
      MeterRegistry meters) {
    this.rulebooks = rulebooks;
    Start start = new Start(json, writers, clock, meters);
    this.lending =
        start.of(
            Rulebooks.LENDING,
            LendingBook::new,
            (book, day) -> new LendingMarket(book, rulebooks.lendingRulebookOn(day), day));
    this.investment =
        start.pairwise(Rulebooks.INVESTMENT, InvestmentBook::new, rulebooks.investment());
    this.challenge = start.pairwise(Rulebooks.CHALLENGE, ChallengeBook::new, rulebooks.challenge());
    this.secondment =
        start.pairwise(Rulebooks.SECONDMENT, SecondmentBook::new, rulebooks.secondment());
  }

  /** What all markets are started with. */
  private record Start(ObjectMapper json, ListWriters writers, Clock clock, MeterRegistry meters) {

    <B extends MarketBook<?, ?>> LiveMatching<B> of(
        String name, Function<ObjectMapper, B> book, BiFunction<B, LocalDate, LiveMarket> ofDay) {
      return new LiveMatching<>(
          name, () -> book.apply(json), ofDay, writers.of(name), clock, meters);
    }

    <D, S, B extends MarketBook<D, S>> LiveMatching<B> pairwise(
        String name, Function<ObjectMapper, B> emptyBook, DatedMarkets<D, S> rules) {
      return of(
          name, emptyBook, (book, day) -> new PairwiseLists<>(name, book, rules.on(day), day));
    }
  }

  /** Financing needs and credit offers. */
  public LiveMatching<LendingBook> lending() {
    return lending;
  }

  /** Direct financing needs and mandates. */
  public LiveMatching<InvestmentBook> investment() {
    return investment;
  }

  /** Challenges and those who could solve them. */
  public LiveMatching<ChallengeBook> challenge() {
    return challenge;
  }

  /** Expert requests and experts. */
  public LiveMatching<SecondmentBook> secondment() {
    return secondment;
  }

  /** The rules of all markets. */
  public Rulebooks rulebooks() {
    return rulebooks;
  }

  List<LiveMatching<?>> all() {
    return List.of(lending, investment, challenge, secondment);
  }
}
