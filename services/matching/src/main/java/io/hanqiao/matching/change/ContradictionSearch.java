package io.hanqiao.matching.change;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.RefusalCount;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the values of a demand that no supply of the day accepts. Only where nothing fits: a demand
 * that something accepts contradicts nobody.
 */
public final class ContradictionSearch<D, S> {

  private final Market<D, S> market;
  private final List<OwnValue<D, S>> values;

  /** A search in a market; where supplies are not published there are no values to tell. */
  public ContradictionSearch(Market<D, S> market, List<OwnValue<D, S>> values) {
    this.market = market;
    this.values = List.copyOf(values);
  }

  /** Every value that alone keeps the demand from all supplies in force on the day. */
  public List<Contradiction> of(D demand, Collection<S> supplies, LocalDate asOf) {
    return of(demand, supplies, asOf, market.refusals(demand, supplies, asOf));
  }

  /**
   * The same.
   *
   * @param all what of all these supplies refuses the demand, worked out already
   */
  public List<Contradiction> of(
      D demand, Collection<S> supplies, LocalDate asOf, RefusalSummary all) {
    if (values.stream().noneMatch(value -> mayBreakAll(value.rule(), all))) {
      return List.of();
    }
    List<S> open = supplies.stream().filter(supply -> isOpen(demand, supply, asOf)).toList();
    RefusalSummary summary = market.refusals(demand, open, asOf);
    List<Contradiction> found = new ArrayList<>();
    if (open.isEmpty() || summary.eligible() > 0) {
      return found;
    }
    Set<Rule> breaksAll = new HashSet<>();
    for (RefusalCount count : summary.counts()) {
      if (count.failed() == open.size()) {
        breaksAll.add(count.rule());
      }
    }
    for (OwnValue<D, S> value : values) {
      if (breaksAll.contains(value.rule())) {
        found.add(
            new Contradiction(
                value.field(),
                value.rule().id(),
                value.value().apply(demand),
                value.right().of(demand, open)));
      }
    }
    return found;
  }

  /**
   * Supplies that take nobody by themselves do not count, and there are at most so many of them.
   */
  private static boolean mayBreakAll(Rule rule, RefusalSummary all) {
    int failed = 0;
    int takeNobody = 0;
    for (RefusalCount count : all.counts()) {
      failed += count.rule().equals(rule) ? count.failed() : 0;
      takeNobody += count.rule().isAboutSupplyAlone() ? count.refused() : 0;
    }
    return all.eligible() == 0 && failed + takeNobody >= all.supplies();
  }

  /** A supply that by itself takes nobody today says nothing of the demand. */
  private boolean isOpen(D demand, S supply, LocalDate asOf) {
    return market.refusals(demand, List.of(supply), asOf).counts().stream()
        .noneMatch(count -> count.rule().isAboutSupplyAlone());
  }
}
