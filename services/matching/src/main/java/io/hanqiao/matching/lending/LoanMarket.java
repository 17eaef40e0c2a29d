package io.hanqiao.matching.lending;

import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.Rule;
import io.hanqiao.matching.Turn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The loan market behind the interface all markets share, pair by pair; the kernel is faster. */
public final class LoanMarket implements Market<LendingDemand, LendingSupply> {

  private final LendingRulebook rulebook;
  private final ConditionCheck conditions;
  private volatile @Nullable Day lastDay;

  private record Day(LocalDate day, ReferenceMatcher matcher) {}

  /** The loan market under a rulebook, for offers without conditions of their own. */
  public LoanMarket(LendingRulebook rulebook) {
    this(rulebook, UnreadConditions.UNREAD);
  }

  /** The loan market under a rulebook. */
  public LoanMarket(LendingRulebook rulebook, ConditionCheck conditions) {
    this.rulebook = rulebook;
    this.conditions = conditions;
  }

  /** What it runs on. */
  public LendingRulebook rulebook() {
    return rulebook;
  }

  @Override
  public String rulebookId() {
    return rulebook.id();
  }

  @Override
  public LocalDate validFrom() {
    return rulebook.validFrom();
  }

  @Override
  public UUID demandId(LendingDemand demand) {
    return demand.needId();
  }

  @Override
  public UUID supplyId(LendingSupply supply) {
    return supply.offerId();
  }

  @Override
  public Optional<Pairing> pair(LendingDemand demand, LendingSupply supply, LocalDate asOf) {
    ReferenceMatcher matcher = on(asOf);
    return matcher.eligible(demand, supply)
        ? Optional.of(matcher.score(demand, supply))
        : Optional.empty();
  }

  @Override
  public Explanation explain(LendingDemand demand, LendingSupply supply, LocalDate asOf) {
    return on(asOf).explain(demand, supply);
  }

  @Override
  public RefusalSummary refusals(
      LendingDemand demand, Collection<LendingSupply> supplies, LocalDate asOf) {
    return on(asOf).refusals(demand, supplies);
  }

  @Override
  public List<Rule> refusing(LendingDemand demand, LendingSupply supply, LocalDate asOf) {
    return on(asOf).refusing(demand, supply);
  }

  /** Ages, recognitions and rates move with every day. */
  @Override
  public Optional<Turn<LendingDemand, LendingSupply>> turn(LocalDate after, LocalDate until) {
    return Optional.empty();
  }

  private ReferenceMatcher on(LocalDate asOf) {
    Day last = lastDay;
    if (last == null || !last.day().equals(asOf)) {
      last = new Day(asOf, new ReferenceMatcher(rulebook, asOf, conditions));
      lastDay = last;
    }
    return last.matcher();
  }
}
