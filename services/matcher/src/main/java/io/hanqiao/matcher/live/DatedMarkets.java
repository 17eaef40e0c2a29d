package io.hanqiao.matcher.live;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One market under each of its rulebooks.
 *
 * @param oldestFirst by the first day each may be used for
 */
public record DatedMarkets<D, S, P>(List<MarketRules<D, S, P>> oldestFirst) {

  /** Ordered; of two for the same day the same one comes last everywhere. */
  public DatedMarkets {
    oldestFirst =
        oldestFirst.stream()
            .sorted(
                Comparator.comparing((MarketRules<D, S, P> rules) -> rules.market().validFrom())
                    .thenComparing(rules -> rules.market().rulebookId()))
            .toList();
  }

  /**
   * The market under the rulebook in force on a day.
   *
   * @throws IllegalStateException if none was in force yet
   */
  public MarketRules<D, S, P> on(LocalDate day) {
    return find(day)
        .orElseThrow(() -> new IllegalStateException("No rulebook is in force on " + day));
  }

  /** The market under the rulebook in force on a day; empty before the first. */
  public Optional<MarketRules<D, S, P>> find(LocalDate day) {
    return oldestFirst.stream()
        .filter(rules -> !rules.market().validFrom().isAfter(day))
        .reduce((older, newer) -> newer);
  }

  /** The market under one rulebook. */
  public Optional<MarketRules<D, S, P>> named(String rulebookId) {
    return oldestFirst.stream()
        .filter(rules -> rules.market().rulebookId().equals(rulebookId))
        .findFirst();
  }

  /** The first day a market may be asked about; empty without a rulebook. */
  public Optional<LocalDate> begins() {
    return oldestFirst.stream().findFirst().map(rules -> rules.market().validFrom());
  }
}
