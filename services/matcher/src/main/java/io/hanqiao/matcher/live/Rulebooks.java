package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.ChallengeMarket;
import io.hanqiao.matching.challenge.ChallengeRulebook;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.InvestmentMarket;
import io.hanqiao.matching.investment.InvestmentRulebook;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingRulebookReader;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.SecondmentMarket;
import io.hanqiao.matching.secondment.SecondmentRulebook;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  private final List<LendingRulebook> lendingRulebooks = new ArrayList<>();
  private final DatedMarkets<LendingDemand, LendingSupply> lending;
  private final DatedMarkets<InvestmentDemand, Mandate> investment;
  private final DatedMarkets<ChallengeDemand, Solver> challenge;
  private final DatedMarkets<SecondmentDemand, Expert> secondment;

  Rulebooks() {
    this.lending =
        read(LENDING, List.of("lending-2024-07"), LendingRulebookReader::read, this::loanMarket);
    this.investment =
        read(
            INVESTMENT,
            List.of("investment-2024-07"),
            InvestmentRulebook::read,
            InvestmentMarket::of);
    this.challenge =
        read(CHALLENGE, List.of("challenge-2024-07"), ChallengeRulebook::read, ChallengeMarket::of);
    this.secondment =
        read(
            SECONDMENT,
            List.of("secondment-2022-03"),
            SecondmentRulebook::read,
            SecondmentMarket::of);
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
  public DatedMarkets<LendingDemand, LendingSupply> lending() {
    return lending;
  }

  /** The investment market under each of its rulebooks. */
  public DatedMarkets<InvestmentDemand, Mandate> investment() {
    return investment;
  }

  /** The challenge market under each of its rulebooks. */
  public DatedMarkets<ChallengeDemand, Solver> challenge() {
    return challenge;
  }

  /** The secondment market under each of its rulebooks. */
  public DatedMarkets<SecondmentDemand, Expert> secondment() {
    return secondment;
  }

  /** The lending rulebook in force on a day, for the kernel. */
  LendingRulebook lendingRulebookOn(LocalDate day) {
    String id = lending.on(day).rulebookId();
    return lendingRulebooks.stream().filter(book -> book.id().equals(id)).findFirst().orElseThrow();
  }

  /** How a market's rulebooks are read. */
  @FunctionalInterface
  private interface Reading<B> {
    B read(Reader source) throws IOException;
  }

  private <D, S, B> DatedMarkets<D, S> read(
      String market, List<String> ids, Reading<B> reading, Function<B, Market<D, S>> of) {
    List<Market<D, S>> markets = new ArrayList<>();
    for (String id : ids) {
      String content = content(id);
      Market<D, S> read = of.apply(read(id, content, reading));
      published.add(new Published(market, read.rulebookId(), read.validFrom(), content));
      markets.add(read);
    }
    return new DatedMarkets<>(markets);
  }

  private Market<LendingDemand, LendingSupply> loanMarket(LendingRulebook rulebook) {
    lendingRulebooks.add(rulebook);
    return new LoanMarket(rulebook);
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
