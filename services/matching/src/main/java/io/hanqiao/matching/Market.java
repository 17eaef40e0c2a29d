package io.hanqiao.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A market under one rulebook: which demands and supplies keep every hard rule on a day, what each
 * side scores the other, and why. Facts are today's, rules those of the day asked about. Safe for
 * use by many threads.
 *
 * @param <D> what is asked
 * @param <S> what is offered
 */
public interface Market<D, S> {

  /** Such as {@code investment-2024-07}; every decision names it. */
  String rulebookId();

  /** The first day this market may be asked about. */
  LocalDate validFrom();

  /** The demand's id, {@link Pairing#demandId}. */
  UUID demandId(D demand);

  /** The supply's id, {@link Pairing#supplyId}. */
  UUID supplyId(S supply);

  /**
   * The pair with both scores, or nothing if a rule in force on the day refuses it. Cheap: meant to
   * be called for every pair.
   *
   * @throws IllegalArgumentException if the day is before {@link #validFrom}
   */
  Optional<Pairing> pair(D demand, S supply, LocalDate asOf);

  /**
   * Every rule and every criterion of one pair, eligible or not, with reasons.
   *
   * @throws IllegalArgumentException if the day is before {@link #validFrom}
   */
  Explanation explain(D demand, S supply, LocalDate asOf);

  /**
   * Which rules keep the demand from the supplies given.
   *
   * @throws IllegalArgumentException if the day is before {@link #validFrom}
   */
  RefusalSummary refusals(D demand, Collection<S> supplies, LocalDate asOf);

  /**
   * The rules in force on the day that refuse the pair, in their declared order; none if it may be
   * made. Without reasons: meant to be called for every pair.
   *
   * @throws IllegalArgumentException if the day is before {@link #validFrom}
   */
  List<Rule> refusing(D demand, S supply, LocalDate asOf);

  /**
   * Whom the days after one, up to another, may concern; empty if that may be anybody.
   *
   * @throws IllegalArgumentException if either day is before {@link #validFrom}
   */
  Optional<Turn<D, S>> turn(LocalDate after, LocalDate until);
}
