package io.hanqiao.matching.change;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.RefusalCount;
import io.hanqiao.matching.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the single changes of a demand that open the most supply. The values come from the supplies
 * of the day; an attribute that cannot win any of them by itself is not tried.
 */
public final class OpeningSearch<D, S> {

  private static final Comparator<Gain> MOST_FIRST =
      Comparator.comparingInt(Gain::net)
          .reversed()
          .thenComparingInt(gain -> gain.move().cost())
          .thenComparing(gain -> gain.move().attribute().id())
          .thenComparingLong(gain -> gain.move().distance())
          .thenComparing(gain -> gain.move().value());

  private final Market<D, S> market;
  private final ChangeDomain<D, S> domain;
  private final EligibleCount<D> count;

  /** A search in a market; how many supplies fit is counted the fast way the caller knows. */
  public OpeningSearch(Market<D, S> market, ChangeDomain<D, S> domain, EligibleCount<D> count) {
    this.market = market;
    this.domain = domain;
    this.count = count;
  }

  /** Counts the supplies of the day that fit a demand. */
  @FunctionalInterface
  public interface EligibleCount<D> {

    /** How many supplies no rule refuses. */
    int of(D demand, LocalDate day);
  }

  private record Gain(Move move, int net) {}

  /**
   * The changes that open the most, the best value of each attribute, most first.
   *
   * @param supplies all supplies of the day, those that {@code count} counts
   * @param most how many changes at most
   */
  public List<Opening> of(D demand, Collection<S> supplies, LocalDate asOf, int most) {
    Map<Move, Change<D, S>> worthTrying = worthTrying(demand, supplies, asOf);
    int now = count.of(demand, asOf);
    List<Gain> gains = new ArrayList<>();
    worthTrying.forEach(
        (move, change) -> {
          Case<D, S> altered = after(change, demand, supplies, asOf);
          gains.add(new Gain(move, count.of(altered.demand(), altered.day()) - now));
        });
    gains.sort(MOST_FIRST);
    Set<Attribute> seen = new HashSet<>();
    List<Opening> openings = new ArrayList<>();
    for (Gain gain : gains) {
      Change<D, S> change = worthTrying.get(gain.move());
      if (change != null
          && gain.net() > 0
          && openings.size() < most
          && seen.add(gain.move().attribute())) {
        openings.add(verified(change, demand, supplies, asOf));
      }
    }
    return openings;
  }

  /**
   * Every value any supply suggests for an attribute that alone could win one of them: one that all
   * the rules read that keep it away.
   */
  private Map<Move, Change<D, S>> worthTrying(D demand, Collection<S> supplies, LocalDate asOf) {
    Set<Attribute> alone = new HashSet<>();
    for (S supply : supplies) {
      List<Rule> refusing = refusing(demand, supply, asOf);
      if (!refusing.isEmpty()) {
        domain.attributes().stream()
            .filter(attribute -> attribute.owner() != Attribute.Owner.SUPPLY)
            .filter(
                attribute -> refusing.stream().allMatch(r -> domain.reads(r, attribute, supply)))
            .forEach(alone::add);
      }
    }
    Map<Move, Change<D, S>> changes = new LinkedHashMap<>();
    for (S supply : supplies) {
      for (Change<D, S> change : domain.changes(new Case<>(demand, supply, asOf), alone)) {
        changes.putIfAbsent(change.move(), change);
      }
    }
    return changes;
  }

  private List<Rule> refusing(D demand, S supply, LocalDate asOf) {
    return market.refusals(demand, List.of(supply), asOf).counts().stream()
        .map(RefusalCount::rule)
        .toList();
  }

  private boolean pairs(Case<D, S> pair) {
    return market.pair(pair.demand(), pair.supply(), pair.day()).isPresent();
  }

  /** A change of the demand or the day is the same whatever the supply. */
  private static <D, S> Case<D, S> after(
      Change<D, S> change, D demand, Collection<S> supplies, LocalDate asOf) {
    return change.alteration().apply(new Case<>(demand, supplies.iterator().next(), asOf));
  }

  private Opening verified(Change<D, S> change, D demand, Collection<S> supplies, LocalDate asOf) {
    Case<D, S> altered = after(change, demand, supplies, asOf);
    int opened = 0;
    int lost = 0;
    for (S supply : supplies) {
      boolean before = pairs(new Case<>(demand, supply, asOf));
      boolean then = pairs(altered.withSupply(supply));
      opened += then && !before ? 1 : 0;
      lost += before && !then ? 1 : 0;
    }
    return new Opening(change.move(), opened, lost);
  }
}
