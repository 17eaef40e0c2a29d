package io.hanqiao.matching.engine;

import io.hanqiao.matching.Criterion;
import io.hanqiao.matching.Disclosure;
import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Finding;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.Rule;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.Turn;
import io.hanqiao.matching.rulebook.RuleClause;
import io.hanqiao.matching.rulebook.RulebookFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A market worked out pair by pair from its rules and criteria: enough for thousands a side.
 *
 * @param <D> what is asked
 * @param <S> what is offered
 * @param <R> the market's rules
 */
public final class PairwiseMarket<D, S, R extends Enum<R> & Rule> implements Market<D, S> {

  private final RulebookFrame<R, ?, ?> rulebook;
  private final RuleSet<R, D, S> rules;
  private final SideScore<?, D, S> demandScore;
  private final SideScore<?, D, S> supplyScore;
  private final Function<D, UUID> demandId;
  private final Function<S, UUID> supplyId;
  private final BiFunction<D, S, Disclosure> disclosure;
  private final Function<D, Stream<LocalDate>> demandDays;
  private final Function<S, Stream<LocalDate>> supplyDays;

  /** Rules of the day asked about last: nearly always the day asked about next. */
  private volatile @Nullable RulesOfDay<R> lastDay;

  private record RulesOfDay<R>(LocalDate day, List<R> inForce) {}

  private <C extends Enum<C> & Criterion, K extends Enum<K> & Criterion> PairwiseMarket(
      RulebookFrame<R, C, K> rulebook, Parts<D, S, R, C, K> parts) {
    this.rulebook = rulebook;
    this.rules = parts.rules();
    this.demandScore =
        new SideScore<>(rulebook.demandWeights(), rulebook.unknownShare(), parts.demandCriteria());
    this.supplyScore =
        new SideScore<>(rulebook.supplyWeights(), rulebook.unknownShare(), parts.supplyCriteria());
    this.demandId = parts.demandId();
    this.supplyId = parts.supplyId();
    this.disclosure = parts.disclosure();
    this.demandDays = parts.demandDays();
    this.supplyDays = parts.supplyDays();
  }

  /** A market under a rulebook. */
  public static <
          D,
          S,
          R extends Enum<R> & Rule,
          C extends Enum<C> & Criterion,
          K extends Enum<K> & Criterion>
      Market<D, S> of(RulebookFrame<R, C, K> rulebook, Parts<D, S, R, C, K> parts) {
    return new PairwiseMarket<>(rulebook, parts);
  }

  /**
   * What makes a market.
   *
   * @param rules its hard rules
   * @param demandCriteria what the demand weighs
   * @param supplyCriteria what the supply weighs
   * @param demandId where a demand keeps its id
   * @param supplyId where a supply keeps its id
   * @param disclosure what the owners of a pair may read of each other
   * @param demandDays first days on which a rule may decide otherwise for a demand than before
   * @param supplyDays likewise for a supply
   */
  public record Parts<D, S, R, C, K>(
      RuleSet<R, D, S> rules,
      Criteria<C, D, S> demandCriteria,
      Criteria<K, D, S> supplyCriteria,
      Function<D, UUID> demandId,
      Function<S, UUID> supplyId,
      BiFunction<D, S, Disclosure> disclosure,
      Function<D, Stream<LocalDate>> demandDays,
      Function<S, Stream<LocalDate>> supplyDays) {}

  @Override
  public String rulebookId() {
    return rulebook.id();
  }

  @Override
  public LocalDate validFrom() {
    return rulebook.validFrom();
  }

  @Override
  public UUID demandId(D demand) {
    return demandId.apply(demand);
  }

  @Override
  public UUID supplyId(S supply) {
    return supplyId.apply(supply);
  }

  @Override
  public Optional<Pairing> pair(D demand, S supply, LocalDate asOf) {
    for (R rule : inForce(asOf)) {
      if (rules.check(rule, demand, supply, asOf).refuses()) {
        return Optional.empty();
      }
    }
    return Optional.of(scored(demand, supply));
  }

  @Override
  public Explanation explain(D demand, S supply, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    for (R rule : inForce(asOf)) {
      findings.add(finding(rule, demand, supply, asOf));
    }
    return new Explanation(
        scored(demand, supply),
        asOf,
        rulebook.id(),
        findings,
        demandScore.points(demand, supply),
        supplyScore.points(demand, supply),
        disclosure.apply(demand, supply));
  }

  @Override
  public RefusalSummary refusals(D demand, Collection<S> supplies, LocalDate asOf) {
    return Refusals.of(
        inForce(asOf), supplies, (rule, supply) -> rules.check(rule, demand, supply, asOf));
  }

  @Override
  public List<Rule> refusing(D demand, S supply, LocalDate asOf) {
    List<Rule> refusing = new ArrayList<>();
    for (R rule : inForce(asOf)) {
      if (rules.check(rule, demand, supply, asOf).refuses()) {
        refusing.add(rule);
      }
    }
    return refusing;
  }

  @Override
  public Optional<Turn<D, S>> turn(LocalDate after, LocalDate until) {
    if (!rulebook.rulesInForce(after).equals(rulebook.rulesInForce(until))) {
      return Optional.empty();
    }
    Predicate<LocalDate> between = day -> day.isAfter(after) && !day.isAfter(until);
    return Optional.of(
        new Turn<>(
            demand -> demandDays.apply(demand).anyMatch(between),
            supply -> supplyDays.apply(supply).anyMatch(between)));
  }

  private Pairing scored(D demand, S supply) {
    return new Pairing(
        demandId(demand),
        supplyId(supply),
        demandScore.score(demand, supply),
        supplyScore.score(demand, supply));
  }

  private Finding finding(R rule, D demand, S supply, LocalDate asOf) {
    RuleOutcome outcome = rules.check(rule, demand, supply, asOf);
    return new Finding(
        rule,
        clause(rule).source(),
        outcome,
        rules.supplySays(rule, supply),
        rules.demandHas(rule, demand),
        outcome == RuleOutcome.FACT_MISSING && rules.supplyLacks(rule, demand, supply),
        null);
  }

  private RuleClause clause(R rule) {
    RuleClause clause = rulebook.clauses().get(rule);
    if (clause == null) {
      throw new IllegalStateException("Rulebook " + rulebook.id() + " lacks " + rule.id());
    }
    return clause;
  }

  private List<R> inForce(LocalDate day) {
    RulesOfDay<R> last = lastDay;
    if (last == null || !last.day().equals(day)) {
      last = new RulesOfDay<>(day, rulebook.rulesInForce(day));
      lastDay = last;
    }
    return last.inForce();
  }
}
