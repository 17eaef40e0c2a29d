package io.hanqiao.matcher.live;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One market under each of its rulebooks.
 *
 * @param oldestFirst at least one
 */
public record DatedMarkets<D, S, P>(List<MarketRules<D, S, P>> oldestFirst) {

  /** Ordered by the first day each may be used for. */
  public DatedMarkets {
    oldestFirst =
        oldestFirst.stream()
            .sorted(Comparator.comparing(rules -> rules.market().validFrom()))
            .toList();
  }

  /**
   * The market under the rulebook in force on a day.
   *
   * @throws IllegalStateException if none was in force yet
   */
  public MarketRules<D, S, P> on(LocalDate day) {
    return oldestFirst.stream()
        .filter(rules -> !rules.market().validFrom().isAfter(day))
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new IllegalStateException("No rulebook is in force on " + day));
  }
}
