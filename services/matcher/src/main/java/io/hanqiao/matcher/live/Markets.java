package io.hanqiao.matcher.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.book.InvestmentBook;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.SecondmentBook;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.matching.investment.ToldDirectNeed;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ToldNeed;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.ToldRequest;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The four markets, live. */
@Singleton
public class Markets {

  private final Rulebooks rulebooks;
  private final LiveMatching<LendingDemand, LendingSupply, ToldNeed, LendingBook> lending;
  private final LiveMatching<InvestmentDemand, Mandate, ToldDirectNeed, InvestmentBook> investment;
  private final LiveMatching<ChallengeDemand, Solver, ChallengeDemand, ChallengeBook> challenge;
  private final LiveMatching<SecondmentDemand, Expert, ToldRequest, SecondmentBook> secondment;

  Markets(
      ObjectMapper json,
      Rulebooks rulebooks,
      Clock clock,
      MeterRegistry meters,
      @ConfigProperty(name = "hanqiao.matcher.verify.every", defaultValue = "PT10S") Duration every,
      @ConfigProperty(name = "hanqiao.matcher.verify.lists", defaultValue = "1") int lists) {
    this.rulebooks = rulebooks;
    Start start = new Start(clock, meters, every, lists, aside());
    this.lending =
        start.of(
            new MarketKind<>(
                Rulebooks.LENDING,
                () -> new LendingBook(json),
                () -> rulebooks.lending().markets(),
                rulebooks::lendingSearch,
                LiveMarket.Depths.USUAL));
    this.investment =
        start.of(
            MarketKind.pairwise(
                Rulebooks.INVESTMENT,
                () -> new InvestmentBook(json),
                () -> rulebooks.investment().markets()));
    this.challenge =
        start.of(
            MarketKind.pairwise(
                Rulebooks.CHALLENGE,
                () -> new ChallengeBook(json),
                () -> rulebooks.challenge().markets()));
    this.secondment =
        start.of(
            MarketKind.pairwise(
                Rulebooks.SECONDMENT,
                () -> new SecondmentBook(json),
                () -> rulebooks.secondment().markets()));
    for (LiveMatching<?, ?, ?, ?> market : List.of(challenge, secondment)) {
      FunctionCounter.builder("hanqiao.matcher.texts.stale", market, Markets::staleTexts)
          .description("Events whose vectors are not of their words: taken as not encoded")
          .tag("market", market.name())
          .register(meters);
    }
  }

  private static long staleTexts(LiveMatching<?, ?, ?, ?> market) {
    return market.book().map(MarketBook::staleTexts).orElse(0L);
  }

  /** What all markets are started with. */
  private record Start(
      Clock clock, MeterRegistry meters, Duration verifyEvery, int verifyLists, Executor aside) {

    <D, S, P, B extends MarketBook<D, S, P>> LiveMatching<D, S, P, B> of(
        MarketKind<D, S, P, B> kind) {
      Sampling sampling = new Sampling(kind.name(), verifyEvery, verifyLists, meters, clock);
      return new LiveMatching<>(kind, new Lanes(), sampling, clock, aside, LiveMatching.Pace.USUAL);
    }
  }

  /** One new generation at a time: each uses all processors anyway. */
  private static Executor aside() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, "market-generations");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Financing needs and credit offers. */
  public LiveMatching<LendingDemand, LendingSupply, ToldNeed, LendingBook> lending() {
    return lending;
  }

  /** Direct financing needs and mandates. */
  public LiveMatching<InvestmentDemand, Mandate, ToldDirectNeed, InvestmentBook> investment() {
    return investment;
  }

  /** Challenges and those who could solve them. */
  public LiveMatching<ChallengeDemand, Solver, ChallengeDemand, ChallengeBook> challenge() {
    return challenge;
  }

  /** Expert requests and experts. */
  public LiveMatching<SecondmentDemand, Expert, ToldRequest, SecondmentBook> secondment() {
    return secondment;
  }

  /** The rules of all markets. */
  public Rulebooks rulebooks() {
    return rulebooks;
  }

  /** All four. */
  public List<LiveMatching<?, ?, ?, ?>> all() {
    return List.of(lending, investment, challenge, secondment);
  }
}
