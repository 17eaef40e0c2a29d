package io.hanqiao.matching.change;

import io.hanqiao.matching.Market;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All sets of at most three changes tried one after another, without a thought: what the search
 * must equal.
 */
final class EverySet<D, S> {

  private final Market<D, S> market;
  private final Case<D, S> pair;
  private final List<Change<D, S>> changes;
  private final Set<ChangeSet> fitting = new HashSet<>();

  EverySet(Market<D, S> market, ChangeDomain<D, S> domain, Case<D, S> pair) {
    this.market = market;
    this.pair = pair;
    this.changes = domain.changes(pair);
  }

  /** Those that fit and of which no part and no nearer value does. */
  Set<ChangeSet> smallest() {
    tryFrom(0, pair, List.of());
    Set<ChangeSet> smallest = new HashSet<>(fitting);
    smallest.removeIf(set -> fitting.stream().anyMatch(other -> isPartOf(other, set)));
    return smallest;
  }

  private void tryFrom(int next, Case<D, S> altered, List<Move> made) {
    if (!made.isEmpty()
        && market.pair(altered.demand(), altered.supply(), altered.day()).isPresent()) {
      fitting.add(new ChangeSet(made));
    }
    if (made.size() == 3) {
      return;
    }
    for (int i = next; i < changes.size(); i++) {
      Move move = changes.get(i).move();
      if (made.stream().noneMatch(other -> other.attribute() == move.attribute())) {
        List<Move> more = new ArrayList<>(made);
        more.add(move);
        tryFrom(i + 1, changes.get(i).alteration().apply(altered), more);
      }
    }
  }

  private static boolean isPartOf(ChangeSet part, ChangeSet whole) {
    if (part.equals(whole)) {
      return false;
    }
    for (Move move : part.moves()) {
      boolean there = false;
      for (Move other : whole.moves()) {
        there |=
            other.equals(move)
                || (other.attribute() == move.attribute()
                    && other.line().equals(move.line())
                    && other.distance() > move.distance());
      }
      if (!there) {
        return false;
      }
    }
    return true;
  }
}
