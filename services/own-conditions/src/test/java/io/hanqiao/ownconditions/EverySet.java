package io.hanqiao.ownconditions;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Change;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.Move;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All sets of at most three changes tried one after another: what the search must equal. */
final class EverySet {

  private final Market<LendingDemand, LendingSupply> market;
  private final List<Change<LendingDemand, LendingSupply>> changes;
  private final Set<Set<Move>> fitting = new HashSet<>();

  EverySet(
      Market<LendingDemand, LendingSupply> market,
      ChangeDomain<LendingDemand, LendingSupply> domain,
      Case<LendingDemand, LendingSupply> pair) {
    this.market = market;
    this.changes = domain.changes(pair);
    tryFrom(0, pair, List.of());
  }

  /** Those that fit and of which no part and no nearer value does. */
  Set<Set<Move>> smallest() {
    Set<Set<Move>> smallest = new HashSet<>(fitting);
    smallest.removeIf(
        set -> fitting.stream().anyMatch(other -> !other.equals(set) && isWithin(other, set)));
    return smallest;
  }

  private void tryFrom(int next, Case<LendingDemand, LendingSupply> altered, List<Move> made) {
    if (!made.isEmpty()
        && market.pair(altered.demand(), altered.supply(), altered.day()).isPresent()) {
      fitting.add(Set.copyOf(made));
    }
    for (int i = next; made.size() < 3 && i < changes.size(); i++) {
      Move move = changes.get(i).move();
      if (made.stream().noneMatch(other -> other.attribute() == move.attribute())) {
        List<Move> more = new ArrayList<>(made);
        more.add(move);
        tryFrom(i + 1, changes.get(i).alteration().apply(altered), more);
      }
    }
  }

  private static boolean isWithin(Set<Move> part, Set<Move> whole) {
    return part.stream()
        .allMatch(
            move ->
                whole.stream()
                    .anyMatch(
                        other ->
                            other.equals(move)
                                || (other.attribute() == move.attribute()
                                    && other.line().equals(move.line())
                                    && other.distance() > move.distance())));
  }
}
