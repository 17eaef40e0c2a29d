package io.hanqiao.matching.change;

import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Finding;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.RefusalCount;
import io.hanqiao.matching.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds all smallest sets of changes that make a refused pair fit.
 *
 * <p>A set that fits must, for every rule that still refuses after a part of it, alter something
 * that rule reads. So the search takes one refusing rule at a time and branches over the changes of
 * what it reads: no set that fits is missed, and few that do not are tried. A change may break
 * another rule; the market is asked again after each.
 */
public final class ChangeSearch<D, S> {

  /** The most changes in a set. */
  public static final int MOST = 3;

  private final Market<D, S> market;
  private final ChangeDomain<D, S> domain;

  /** A search in a market. */
  public ChangeSearch(Market<D, S> market, ChangeDomain<D, S> domain) {
    this.market = market;
    this.domain = domain;
  }

  /**
   * What would make a pair fit.
   *
   * @throws IllegalArgumentException if the day is before the market's first
   */
  public PairChanges of(D demand, S supply, LocalDate asOf) {
    Case<D, S> pair = new Case<>(demand, supply, asOf);
    Explanation explained = market.explain(demand, supply, asOf);
    if (explained.eligible()) {
      return new PairChanges(asOf, market.rulebookId(), true, List.of(), List.of());
    }
    List<Change<D, S>> changes = domain.changes(pair);
    List<ChangeSet> sets = smallest(new Tree(pair, changes, rules -> rules).grow());
    requirePairs(sets, pair, changes);
    return new PairChanges(
        asOf,
        market.rulebookId(),
        false,
        sets,
        sets.isEmpty() ? obstacles(pair, changes, explained) : List.of());
  }

  /** Those of which no part and no nearer value does, in order. */
  private static List<ChangeSet> smallest(Set<ChangeSet> fitting) {
    return fitting.stream()
        .filter(set -> fitting.stream().noneMatch(other -> other.isLessThan(set)))
        .sorted(ChangeSet.CHEAPEST)
        .toList();
  }

  /** The market has the last word, by the way it pairs every day. */
  private void requirePairs(List<ChangeSet> sets, Case<D, S> pair, List<Change<D, S>> changes) {
    for (ChangeSet set : sets) {
      Case<D, S> altered = pair;
      for (Change<D, S> change : changes) {
        if (set.moves().contains(change.move())) {
          altered = change.alteration().apply(altered);
        }
      }
      if (market.pair(altered.demand(), altered.supply(), altered.day()).isEmpty()) {
        throw new IllegalStateException("No rule refuses, yet the market does not pair: " + set);
      }
    }
  }

  private List<Obstacle> obstacles(
      Case<D, S> pair, List<Change<D, S>> changes, Explanation explained) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (Finding finding : explained.findings()) {
      Rule rule = finding.rule();
      if (finding.outcome().refuses() && !mendable(pair, changes, rule)) {
        obstacles.add(new Obstacle(rule.id(), rule.text(), domain.whyNot(rule, pair)));
      }
    }
    return obstacles;
  }

  private boolean mendable(Case<D, S> pair, List<Change<D, S>> changes, Rule rule) {
    return !new Tree(pair, changes, rules -> rules.stream().filter(rule::equals).toList())
        .grow()
        .isEmpty();
  }

  private List<Rule> refusing(Case<D, S> pair) {
    return market.refusals(pair.demand(), List.of(pair.supply()), pair.day()).counts().stream()
        .map(RefusalCount::rule)
        .toList();
  }

  /** Which of the refusing rules are to be mended. */
  @FunctionalInterface
  private interface Goal {
    List<Rule> among(List<Rule> refusing);
  }

  /** The sets of changes tried for one pair, level by level. */
  private final class Tree {

    private final Case<D, S> pair;
    private final List<Change<D, S>> changes;
    private final Goal goal;
    private final Map<Rule, Set<Attribute>> read = new HashMap<>();
    private final Set<ChangeSet> fitting = new HashSet<>();
    private final Set<Set<Change<D, S>>> tried = new HashSet<>();

    Tree(Case<D, S> pair, List<Change<D, S>> changes, Goal goal) {
      this.pair = pair;
      this.changes = changes;
      this.goal = goal;
    }

    /** Every set of at most {@link #MOST} changes that fits and has no part that does. */
    Set<ChangeSet> grow() {
      List<Set<Change<D, S>>> level = List.of(Set.of());
      for (int size = 0; size <= MOST && !level.isEmpty(); size++) {
        List<Set<Change<D, S>>> next = new ArrayList<>();
        for (Set<Change<D, S>> made : level) {
          visit(made, next);
        }
        level = next;
      }
      return fitting;
    }

    private void visit(Set<Change<D, S>> made, List<Set<Change<D, S>>> next) {
      List<Rule> left = goal.among(refusing(after(made)));
      if (left.isEmpty()) {
        fitting.add(new ChangeSet(made.stream().map(Change::move).toList()));
        return;
      }
      if (made.size() == MOST) {
        return;
      }
      for (Change<D, S> change : branches(made, left)) {
        Set<Change<D, S>> more = new LinkedHashSet<>(made);
        more.add(change);
        if (tried.add(more) && !hasFittingPart(more)) {
          next.add(more);
        }
      }
    }

    private Case<D, S> after(Set<Change<D, S>> made) {
      Case<D, S> altered = pair;
      for (Change<D, S> change : made) {
        altered = change.alteration().apply(altered);
      }
      return altered;
    }

    /** Changes of what the rule with the fewest of them reads; the last must do for all rules. */
    private List<Change<D, S>> branches(Set<Change<D, S>> made, List<Rule> left) {
      List<Change<D, S>> free =
          changes.stream()
              .filter(change -> made.stream().noneMatch(sameAttribute(change)))
              .toList();
      if (made.size() == MOST - 1) {
        return free.stream().filter(change -> left.stream().allMatch(readBy(change))).toList();
      }
      return left.stream()
          .map(rule -> free.stream().filter(change -> readBy(change).test(rule)).toList())
          .min(Comparator.comparingInt(List::size))
          .orElse(List.of());
    }

    private Predicate<Change<D, S>> sameAttribute(Change<D, S> change) {
      return made -> made.move().attribute().equals(change.move().attribute());
    }

    private Predicate<Rule> readBy(Change<D, S> change) {
      return rule -> read.computeIfAbsent(rule, this::readBy).contains(change.move().attribute());
    }

    private Set<Attribute> readBy(Rule rule) {
      return changes.stream()
          .map(change -> change.move().attribute())
          .filter(attribute -> domain.reads(rule, attribute, pair.supply()))
          .collect(Collectors.toSet());
    }

    private boolean hasFittingPart(Set<Change<D, S>> made) {
      Set<Move> moves = new HashSet<>();
      made.forEach(change -> moves.add(change.move()));
      return fitting.stream().anyMatch(set -> moves.containsAll(set.moves()));
    }
  }
}
