package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.book.InvestmentBook;
import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the turn of a day costs a market that is worked out pair by pair and has 100,000 postings a
 * side, none of them due: all are asked whether they are.
 */
public final class TurnBench {

  private static final int POSTINGS = 100_000;
  private static final int DAYS = 41;
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
  private static final String OWNED =
      "\"ownerOrg\": \"00000000-0000-0009-0000-000000000001\", \"status\": \"OPEN\", \"synthetic\":"
          + " true, \"inForce\": true, ";

  private final Rulebooks rulebooks = new Rulebooks();
  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

  private TurnBench() {}

  /** Prints the median of {@value #DAYS} days that follow each other, for two markets. */
  public static void main(String... args) {
    TurnBench bench = new TurnBench();
    bench.challenges();
    bench.mandates();
  }

  private void challenges() {
    ChallengeBook book = new ChallengeBook(json);
    tell(
        book,
        "challenge.challenge",
        "challengeId",
        "\"kind\": \"COMMISSIONED\", \"title\": \"激光切割头温漂\", \"visibility\": \"PUBLIC\","
            + " \"deadline\": \"2031-01-01\"");
    turn(
        MarketKind.pairwise(
            Rulebooks.CHALLENGE,
            () -> new ChallengeBook(json),
            () -> rulebooks.challenge().markets()),
        book);
  }

  private void mandates() {
    InvestmentBook book = new InvestmentBook(json);
    tell(
        book,
        "fund.mandate",
        "mandateId",
        "\"fundId\": \"00000000-0000-0004-0000-000000000001\", \"name\": \"基金\", \"managerKind\":"
            + " \"MARKET\", \"structure\": \"SUB_FUND\", \"validFrom\": \"2026-01-01\","
            + " \"validUntil\": \"2031-01-01\", \"fundEndsOn\": \"2036-01-01\"");
    turn(
        MarketKind.pairwise(
            Rulebooks.INVESTMENT,
            () -> new InvestmentBook(json),
            () -> rulebooks.investment().markets()),
        book);
  }

  private static void tell(MarketBook<?, ?, ?> book, String topic, String idField, String terms) {
    for (int i = 0; i < POSTINGS; i++) {
      UUID id = new UUID(2, i);
      String state = "{\"" + idField + "\": \"" + id + "\", " + OWNED + terms + "}";
      var unused =
          book.apply(
              new ConsumedEvent(
                  topic,
                  id,
                  "io.hanqiao." + topic + ".changed.v1",
                  id,
                  1,
                  Instant.EPOCH,
                  null,
                  new EventState(state.getBytes(UTF_8))));
    }
  }

  private static <D, S, P, B extends MarketBook<D, S, P>> void turn(
      MarketKind<D, S, P, B> kind, B book) {
    LiveMarket<D, S, P> market = kind.on(FIRST, book);
    double[] millis = new double[DAYS];
    for (int i = 0; i < DAYS; i++) {
      LocalDate next = FIRST.plusDays(i + 1);
      long start = System.nanoTime();
      Optional<Set<UUID>> turned = market.turn(next, kind.rulebooks().get().on(next));
      millis[i] = (System.nanoTime() - start) / 1e6;
      if (turned.isEmpty() || !turned.get().isEmpty()) {
        throw new IllegalStateException("Somebody was due on " + next);
      }
    }
    double first = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%s: %,d demands, %,d supplies; first day %.1f ms, median %.1f ms, longest %.1f ms%n",
        kind.name(),
        book.demandIds().size(),
        book.supplyIds().size(),
        first,
        millis[DAYS / 2],
        millis[DAYS - 1]);
  }
}
