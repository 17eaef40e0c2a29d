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
import io.hanqiao.ownconditions.OwnConditions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dated rulebooks of every market: those this release carries, and those published since. */
@Singleton
public class Rulebooks {

  public static final String LENDING = "lending";
  public static final String INVESTMENT = "investment";
  public static final String CHALLENGE = "challenge";
  public static final String SECONDMENT = "secondment";

  private static final String FOLDER = "io/hanqiao/matching/rulebooks/";

  /** What this release carries: market and id. */
  private static final List<List<String>> CARRIED =
      List.of(
          List.of(LENDING, "lending-2024-07"),
          List.of(INVESTMENT, "investment-2024-07"),
          List.of(CHALLENGE, "challenge-2026-11-22"),
          List.of(SECONDMENT, "secondment-2026-11-22"));

  private final ConditionCheck conditions;
  private final Shelf<LendingDemand, LendingSupply, ToldNeed> lending;
  private final Shelf<InvestmentDemand, Mandate, ToldDirectNeed> investment =
      new Shelf<>(source -> InvestmentRulebook.reading(source).map(Rulebooks::rules));
  private final Shelf<ChallengeDemand, Solver, ChallengeDemand> challenge =
      new Shelf<>(source -> ChallengeRulebook.reading(source).map(Rulebooks::rules));
  private final Shelf<SecondmentDemand, Expert, ToldRequest> secondment =
      new Shelf<>(source -> SecondmentRulebook.reading(source).map(Rulebooks::rules));
  private final Map<String, Shelf<?, ?, ?>> shelves;
  private final List<Published> carried;

  Rulebooks() {
    this.conditions = new OwnConditions();
    this.lending = new Shelf<>(source -> LendingRulebookReader.reading(source).map(this::rules));
    this.shelves =
        Map.of(
            LENDING, lending, INVESTMENT, investment, CHALLENGE, challenge, SECONDMENT, secondment);
    this.carried = CARRIED.stream().map(each -> carried(each.get(0), each.get(1))).toList();
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

  /** Those this release carries, market by market. */
  public List<Published> carried() {
    return carried;
  }

  /** The rulebooks of a market. */
  public Optional<Shelf<?, ?, ?>> of(String market) {
    return Optional.ofNullable(shelves.get(market));
  }

  /**
   * Takes in a rulebook published since.
   *
   * @return false if it was known
   * @throws IllegalArgumentException if the market or the text cannot be used by this release
   */
  public boolean put(String market, String content) {
    return of(market)
        .orElseThrow(() -> new IllegalArgumentException("No market " + market))
        .put(content);
  }

  /** The lending market. */
  public Shelf<LendingDemand, LendingSupply, ToldNeed> lending() {
    return lending;
  }

  /** The investment market. */
  public Shelf<InvestmentDemand, Mandate, ToldDirectNeed> investment() {
    return investment;
  }

  /** The challenge market. */
  public Shelf<ChallengeDemand, Solver, ChallengeDemand> challenge() {
    return challenge;
  }

  /** The secondment market. */
  public Shelf<SecondmentDemand, Expert, ToldRequest> secondment() {
    return secondment;
  }

  /** The search of the lending market under one of its rulebooks. */
  PairSearch lendingSearch(
      LendingBook book, MarketRules<LendingDemand, LendingSupply, ToldNeed> rules, LocalDate day) {
    return new LendingSearch(book, loans(rules.market()), conditions, day);
  }

  /** What reads lenders' own conditions. */
  public ConditionCheck conditions() {
    return conditions;
  }

  /** A lending rulebook by its id, such as the kernel is built on. */
  public LendingRulebook lendingRulebook(String id) {
    return lending.markets().named(id).map(rules -> loans(rules.market())).orElseThrow();
  }

  private static LendingRulebook loans(Market<LendingDemand, LendingSupply> market) {
    if (market instanceof LoanMarket loans) {
      return loans.rulebook();
    }
    throw new IllegalStateException("Loans are searched under a rulebook of loans");
  }

  private MarketRules<LendingDemand, LendingSupply, ToldNeed> rules(LendingRulebook book) {
    return new MarketRules<>(
        new LoanMarket(book, conditions),
        day -> LendingOutlook.of(book, day),
        day -> new LoanMarket(book.asOn(day), conditions));
  }

  private static MarketRules<InvestmentDemand, Mandate, ToldDirectNeed> rules(
      InvestmentRulebook book) {
    return new MarketRules<>(
        InvestmentMarket.of(book),
        day -> InvestmentOutlook.of(book, day),
        day -> InvestmentMarket.of(book.asOn(day)));
  }

  private static MarketRules<ChallengeDemand, Solver, ChallengeDemand> rules(
      ChallengeRulebook book) {
    return new MarketRules<>(
        ChallengeMarket.of(book),
        day -> new PublishedOutlook<>(ChallengeMarket.of(book), day),
        day -> ChallengeMarket.of(book.asOn(day)));
  }

  private static MarketRules<SecondmentDemand, Expert, ToldRequest> rules(SecondmentRulebook book) {
    return new MarketRules<>(
        SecondmentMarket.of(book),
        day -> SecondmentOutlook.of(book, day),
        day -> SecondmentMarket.of(book.asOn(day)));
  }

  private Published carried(String market, String id) {
    String content = content(id);
    boolean unused = put(market, content);
    return of(market)
        .flatMap(shelf -> shelf.markets().named(id).map(rules -> rules.market().validFrom()))
        .map(validFrom -> new Published(market, id, validFrom, content))
        .orElseThrow(() -> new IllegalStateException("Not the rulebook " + id));
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
