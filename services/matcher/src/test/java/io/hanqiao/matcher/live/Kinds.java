package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.book.InvestmentBook;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.SecondmentBook;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.challenge.ChallengeMarket;
import io.hanqiao.matching.challenge.ChallengeRulebook;
import io.hanqiao.matching.disclosed.PublishedOutlook;
import io.hanqiao.matching.investment.InvestmentMarket;
import io.hanqiao.matching.investment.InvestmentOutlook;
import io.hanqiao.matching.investment.InvestmentRulebook;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingOutlook;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingRulebookReader;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.secondment.SecondmentMarket;
import io.hanqiao.matching.secondment.SecondmentOutlook;
import io.hanqiao.matching.secondment.SecondmentRulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** The four markets with short lists, each under its rulebook and one that may be published. */
final class Kinds {

  static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private static final LiveMarket.Depths SHORT =
      new LiveMarket.Depths(new Depth(3, 5), new Depth(4, 6));
  private static final List<LendingRulebook> LENDING =
      both("lending-2024-07", ".demand.cost", ".demand.speed", LendingRulebookReader::read);
  private static final List<InvestmentRulebook> INVESTMENT =
      both(
          "investment-2024-07",
          ".supply.stage-focus",
          ".supply.locality",
          InvestmentRulebook::read);
  private static final List<ChallengeRulebook> CHALLENGE =
      both("challenge-2026-11-22", ".demand.text", ".supply.text", ChallengeRulebook::read);
  private static final List<SecondmentRulebook> SECONDMENT =
      both("secondment-2026-11-22", ".supply.text", ".supply.distance", SecondmentRulebook::read);

  private Kinds() {}

  /** Reads a rulebook. */
  private interface Reading<R> {
    R read(Reader text) throws IOException;
  }

  /** The one that is shipped and, valid a day later, one that weighs two criteria otherwise. */
  private static <R> List<R> both(String id, String lighter, String heavier, Reading<R> reading) {
    String text = text(id);
    String market = id.substring(0, id.indexOf('-'));
    String other = text.replace("id=" + id, "id=" + market + "-2026-10");
    for (String weight : List.of(lighter, heavier)) {
      String key = "weight." + market + weight + "=";
      int at = other.indexOf(key) + key.length();
      int end = other.indexOf('\n', at);
      int now = Integer.parseInt(other.substring(at, end).trim());
      int moved = lighter.substring(0, 7).equals(heavier.substring(0, 7)) ? 90_000 : 0;
      other =
          other.substring(0, at)
              + (weight.equals(lighter) ? now - moved : now + moved)
              + other.substring(end);
    }
    other = other.replaceFirst("\nvalidFrom=.*", "\nvalidFrom=2026-10-01");
    try {
      return List.of(reading.read(new StringReader(text)), reading.read(new StringReader(other)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts are to suit from a day on that histories pass. */
  private static String text(String id) {
    String path = "/io/hanqiao/matching/rulebooks/" + id + ".properties";
    try (InputStream in = Objects.requireNonNull(Kinds.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), UTF_8)
          .replace("text-suits.validFrom=2026-11-22", "text-suits.validFrom=2026-11-05");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <D, S, P, R> Supplier<DatedMarkets<D, S, P>> dated(
      List<R> rulebooks, BooleanSupplier second, Function<R, MarketRules<D, S, P>> rules) {
    DatedMarkets<D, S, P> first = new DatedMarkets<>(List.of(rules.apply(rulebooks.get(0))));
    DatedMarkets<D, S, P> all = new DatedMarkets<>(rulebooks.stream().map(rules).toList());
    return () -> second.getAsBoolean() ? all : first;
  }

  /** A loan market; the second rulebook counts while the switch is on. */
  static LiveBed<?, ?, ?, LendingBook> lending(AtomicBoolean second) {
    return new LiveBed<>(
        clock ->
            new MarketKind<>(
                Rulebooks.LENDING,
                () -> new LendingBook(JSON),
                dated(
                    LENDING,
                    second::get,
                    book ->
                        new MarketRules<>(
                            new LoanMarket(book, Conditions.EVEN),
                            day -> LendingOutlook.of(book, day),
                            day -> new LoanMarket(book.asOn(day), Conditions.EVEN))),
                (book, rules, day) ->
                    new LendingSearch(
                        book,
                        LENDING.stream()
                            .filter(r -> r.id().equals(rules.market().rulebookId()))
                            .findFirst()
                            .orElseThrow(),
                        Conditions.EVEN,
                        day),
                SHORT));
  }

  /** Own conditions without their language: what is asked is that the need's id be even. */
  private static final class Conditions {
    static final ConditionCheck EVEN =
        (condition, demand, day) ->
            demand.needId().getLeastSignificantBits() % 2 == 0
                ? RuleOutcome.PASSED
                : RuleOutcome.FAILED;
  }

  static LiveBed<?, ?, ?, InvestmentBook> investment(AtomicBoolean second) {
    return pairwise(
        Rulebooks.INVESTMENT,
        () -> new InvestmentBook(JSON),
        dated(
            INVESTMENT,
            second::get,
            book ->
                new MarketRules<>(
                    InvestmentMarket.of(book),
                    day -> InvestmentOutlook.of(book, day),
                    day -> InvestmentMarket.of(book.asOn(day)))));
  }

  static LiveBed<?, ?, ?, ChallengeBook> challenge(AtomicBoolean second) {
    return pairwise(
        Rulebooks.CHALLENGE,
        () -> new ChallengeBook(JSON),
        dated(
            CHALLENGE,
            second::get,
            book ->
                new MarketRules<>(
                    ChallengeMarket.of(book),
                    day -> new PublishedOutlook<>(ChallengeMarket.of(book), day),
                    day -> ChallengeMarket.of(book.asOn(day)))));
  }

  static LiveBed<?, ?, ?, SecondmentBook> secondment(AtomicBoolean second) {
    return pairwise(
        Rulebooks.SECONDMENT,
        () -> new SecondmentBook(JSON),
        dated(
            SECONDMENT,
            second::get,
            book ->
                new MarketRules<>(
                    SecondmentMarket.of(book),
                    day -> SecondmentOutlook.of(book, day),
                    day -> SecondmentMarket.of(book.asOn(day)))));
  }

  private static <D, S, P, B extends MarketBook<D, S, P>> LiveBed<D, S, P, B> pairwise(
      String name, Supplier<B> book, Supplier<DatedMarkets<D, S, P>> rulebooks) {
    return new LiveBed<>(
        clock ->
            new MarketKind<>(
                name,
                book,
                rulebooks,
                (held, rules, day) -> new PairwiseSearch<>(held, rules.market(), day),
                SHORT));
  }
}
