package io.hanqiao.matching.rulebook;

import io.hanqiao.matching.Criterion;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Rule;
import io.hanqiao.matching.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What every rulebook has: its name, its first day, a clause for every rule, a weight for every
 * criterion. The numbers inside a market's formulas stand beside it.
 *
 * @param <R> the market's rules
 * @param <C> what the demand weighs
 * @param <K> what the supply weighs
 * @param id such as {@code investment-2024-07}
 * @param validFrom first day the rulebook may be used for
 * @param clauses source and validity of every rule
 * @param demandWeights points of each of the demand's criteria, summing to 1,000,000
 * @param supplyWeights points of each of the supply's criteria, summing to 1,000,000
 * @param unknownShare part of a weight given where a fact or term is not stated, 0..1,000,000:
 *     neither reward nor punishment
 */
public record RulebookFrame<
    R extends Enum<R> & Rule, C extends Enum<C> & Criterion, K extends Enum<K> & Criterion>(
    String id,
    LocalDate validFrom,
    Map<R, RuleClause> clauses,
    Map<C, Integer> demandWeights,
    Map<K, Integer> supplyWeights,
    int unknownShare) {

  /**
   * Refuses weights that do not add up.
   *
   * @throws IllegalArgumentException naming the criteria
   */
  public RulebookFrame {
    clauses = Collections.unmodifiableMap(new EnumMap<>(clauses));
    demandWeights = weights(demandWeights);
    supplyWeights = weights(supplyWeights);
    Stated.requireUpTo(Pairing.FULL_SCORE, unknownShare, "unknown.share");
  }

  /** The frame of a rulebook, from the keys all rulebooks have in common. */
  public static <
          R extends Enum<R> & Rule, C extends Enum<C> & Criterion, K extends Enum<K> & Criterion>
      RulebookFrame<R, C, K> of(
          RulebookText text, Class<R> rules, Class<C> demandCriteria, Class<K> supplyCriteria) {
    LocalDate validFrom = text.date("validFrom");
    return new RulebookFrame<>(
        text.word("id"),
        validFrom,
        ClauseReading.clauses(text, rules, validFrom),
        readWeights(text, demandCriteria),
        readWeights(text, supplyCriteria),
        text.share("unknown.share"));
  }

  /** Weights that do not sum are noted, and others that do are given in their place. */
  private static <E extends Enum<E> & Criterion> Map<E, Integer> readWeights(
      RulebookText text, Class<E> criteria) {
    Map<E, Integer> weights =
        text.forEach(criteria, criterion -> text.share("weight." + criterion.id()));
    int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    if (sum == Pairing.FULL_SCORE) {
      return weights;
    }
    String first = criteria.getEnumConstants()[0].id();
    String start = "weight." + first.substring(0, first.lastIndexOf('.') + 1);
    text.note(
        start,
        start + " 各项权重合计" + sum + "。",
        "The weights of " + start + " sum to " + sum + ".",
        "应合计1000000。",
        "Want a sum of 1000000.");
    return text.forEach(
        criteria, criterion -> criterion.id().equals(first) ? Pairing.FULL_SCORE : 0);
  }

  /**
   * The same with the rules of one day for whatever day: how those rules judge the facts of another
   * day.
   */
  public RulebookFrame<R, C, K> asOn(LocalDate day) {
    Map<R, RuleClause> then = new EnumMap<>(clauses);
    then.replaceAll((rule, clause) -> clause.asOn(day));
    return new RulebookFrame<>(
        id, LocalDate.EPOCH, then, demandWeights, supplyWeights, unknownShare);
  }

  /**
   * The rules that hold on the day, in their declared order.
   *
   * @throws IllegalArgumentException if the day is before the rulebook's first: without any rule
   *     every pair would be eligible
   */
  public List<R> rulesInForce(LocalDate day) {
    Stated.require(
        !day.isBefore(validFrom),
        "Rulebook " + id + " is for days from " + validFrom + ", not " + day + ".");
    List<R> rules = new ArrayList<>();
    clauses.forEach(
        (rule, clause) -> {
          if (clause.holdsOn(day)) {
            rules.add(rule);
          }
        });
    return List.copyOf(rules);
  }

  private static <E extends Enum<E> & Criterion> Map<E, Integer> weights(Map<E, Integer> given) {
    long sum = 0;
    for (Map.Entry<E, Integer> weight : given.entrySet()) {
      Stated.requireUpTo(Pairing.FULL_SCORE, weight.getValue(), "weight." + weight.getKey().id());
      sum += weight.getValue();
    }
    Stated.require(
        sum == Pairing.FULL_SCORE,
        "weight."
            + given.keySet().iterator().next().id()
            + " and those beside it sum to "
            + sum
            + "; want 1000000.");
    return Collections.unmodifiableMap(new EnumMap<>(given));
  }
}
