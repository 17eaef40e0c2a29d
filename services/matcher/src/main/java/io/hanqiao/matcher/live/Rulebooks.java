package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.ChallengeMarket;
import io.hanqiao.matching.challenge.ChallengeRulebook;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.disclosed.PublishedOutlook;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.InvestmentMarket;
import io.hanqiao.matching.investment.InvestmentOutlook;
import io.hanqiao.matching.investment.InvestmentRulebook;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.matching.investment.ToldDirectNeed;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingOutlook;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingRulebookReader;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.lending.ToldNeed;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.SecondmentMarket;
import io.hanqiao.matching.secondment.SecondmentOutlook;
import io.hanqiao.matching.secondment.SecondmentRulebook;
import io.hanqiao.matching.secondment.ToldRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dated rulebooks this release carries as the first load; later ones are published. */
@Singleton
public class Rulebooks {

  static final String LENDING = "lending";
  static final String INVESTMENT = "investment";
  static final String CHALLENGE = "challenge";
  static final String SECONDMENT = "secondment";

  private static final String FOLDER = "io/hanqiao/matching/rulebooks/";

  private final List<Published> published = new ArrayList<>();
  private final ConditionCheck conditions;
  private final Map<String, LendingRulebook> lendingRulebooks = new HashMap<>();
  private final DatedMarkets<LendingDemand, LendingSupply, ToldNeed> lending;
  private final DatedMarkets<InvestmentDemand, Mandate, ToldDirectNeed> investment;
  private final DatedMarkets<ChallengeDemand, Solver, ChallengeDemand> challenge;
  private final DatedMarkets<SecondmentDemand, Expert, ToldRequest> secondment;

  /** Of offers without conditions of their own, or whose conditions nobody can read. */
  Rulebooks() {
    this(ConditionCheck.UNREAD);
  }

  Rulebooks(ConditionCheck conditions) {
    this.conditions = conditions;
    this.lending =
        read(LENDING, List.of("lending-2024-07"), LendingRulebookReader::read, this::loanMarket);
    this.investment =
        read(
            INVESTMENT,
            List.of("investment-2024-07"),
            InvestmentRulebook::read,
            book ->
                new MarketRules<>(
                    InvestmentMarket.of(book), day -> InvestmentOutlook.of(book, day)));
    this.challenge =
        read(
            CHALLENGE,
            List.of("challenge-2024-07"),
            ChallengeRulebook::read,
            book -> published(ChallengeMarket.of(book)));
    this.secondment =
        read(
            SECONDMENT,
            List.of("secondment-2022-03"),
            SecondmentRulebook::read,
            book ->
                new MarketRules<>(
                    SecondmentMarket.of(book), day -> SecondmentOutlook.of(book, day)));
  }

  /**
   * A rulebook and the text it was read from.
   *
   * @param market such as {@code lending}
   * @param id such as {@code lending-2024-07}
   * @param validFrom first day it may be used for
   * @param content properties text, as published
   */
  public record Published(String market, String id, LocalDate validFrom, String content) {}

  /** All rulebooks, market by market, oldest first. */
  public List<Published> all() {
    return List.copyOf(published);
  }

  /** The lending market under each of its rulebooks. */
  public DatedMarkets<LendingDemand, LendingSupply, ToldNeed> lending() {
    return lending;
  }

  /** The investment market under each of its rulebooks. */
  public DatedMarkets<InvestmentDemand, Mandate, ToldDirectNeed> investment() {
    return investment;
  }

  /** The challenge market under each of its rulebooks. */
  public DatedMarkets<ChallengeDemand, Solver, ChallengeDemand> challenge() {
    return challenge;
  }

  /** The secondment market under each of its rulebooks. */
  public DatedMarkets<SecondmentDemand, Expert, ToldRequest> secondment() {
    return secondment;
  }

  /** The search of the lending market under one of its rulebooks. */
  PairSearch lendingSearch(
      LendingBook book, MarketRules<LendingDemand, LendingSupply, ToldNeed> rules, LocalDate day) {
    String id = rules.market().rulebookId();
    LendingRulebook rulebook = Objects.requireNonNull(lendingRulebooks.get(id), id);
    return new LendingSearch(book, rulebook, conditions, day);
  }

  /** How a market's rulebooks are read. */
  @FunctionalInterface
  private interface Reading<B> {
    B read(Reader source) throws IOException;
  }

  private static <D, S> MarketRules<D, S, D> published(Market<D, S> market) {
    return new MarketRules<>(market, day -> new PublishedOutlook<>(market, day));
  }

  private <D, S, P, B> DatedMarkets<D, S, P> read(
      String market, List<String> ids, Reading<B> reading, Function<B, MarketRules<D, S, P>> of) {
    List<MarketRules<D, S, P>> markets = new ArrayList<>();
    for (String id : ids) {
      String content = content(id);
      MarketRules<D, S, P> read = of.apply(read(id, content, reading));
      published.add(
          new Published(market, read.market().rulebookId(), read.market().validFrom(), content));
      markets.add(read);
    }
    return new DatedMarkets<>(markets);
  }

  private MarketRules<LendingDemand, LendingSupply, ToldNeed> loanMarket(LendingRulebook rulebook) {
    lendingRulebooks.put(rulebook.id(), rulebook);
    return new MarketRules<>(
        new LoanMarket(rulebook, conditions), day -> LendingOutlook.of(rulebook, day));
  }

  private static <B> B read(String id, String content, Reading<B> reading) {
    try {
      return reading.read(new StringReader(content));
    } catch (IOException e) {
      throw new IllegalStateException("Could not read rulebook " + id, e);
    }
  }

  private static String content(String id) {
    String path = FOLDER + id + ".properties";
    try (@Nullable InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("No rulebook at " + path);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + path, e);
    }
  }
}
