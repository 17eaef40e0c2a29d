package io.hanqiao.matcher.decision;

import io.hanqiao.matcher.live.LiveMatching;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matcher.live.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What pairs of every market rest on today. */
@ApplicationScoped
class Evidences {

  /** By what demands are called in paths. */
  private static final Map<String, String> MARKETS =
      Map.of(
          "financing-needs", Rulebooks.LENDING,
          "direct-financing-needs", Rulebooks.INVESTMENT,
          "challenges", Rulebooks.CHALLENGE,
          "expert-requests", Rulebooks.SECONDMENT);

  private final Markets markets;
  private final Rulebooks rulebooks;
  private final Clock clock;

  Evidences(Markets markets, Rulebooks rulebooks, Clock clock) {
    this.markets = markets;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /** The market whose demands are called so. */
  static Optional<String> market(String demands) {
    return Optional.ofNullable(MARKETS.get(demands));
  }

  /** Whether there is a market of that name. */
  static boolean isMarket(String name) {
    return MARKETS.containsValue(name);
  }

  /** Whether a market has read all that it lives on. */
  boolean isReady(String market) {
    return markets.all().stream()
        .filter(live -> live.name().equals(market))
        .map(LiveMatching::book)
        .anyMatch(Optional::isPresent);
  }

  /** The pair as it stands; empty while either side is not open or not known. */
  Optional<Evidence> of(String market, UUID demandId, UUID supplyId) {
    LocalDate today = LocalDate.now(clock);
    return switch (market) {
      case Rulebooks.LENDING ->
          Evidence.of(markets.lending(), rulebooks.lending(), demandId, supplyId, today);
      case Rulebooks.INVESTMENT ->
          Evidence.of(markets.investment(), rulebooks.investment(), demandId, supplyId, today);
      case Rulebooks.CHALLENGE ->
          Evidence.of(markets.challenge(), rulebooks.challenge(), demandId, supplyId, today);
      case Rulebooks.SECONDMENT ->
          Evidence.of(markets.secondment(), rulebooks.secondment(), demandId, supplyId, today);
      default -> throw new IllegalArgumentException("No market " + market);
    };
  }
}
