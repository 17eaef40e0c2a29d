package io.hanqiao.matching.lending;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decides lenders' own conditions, which are compiled where their language is known: this module
 * knows none. Must give the same answer every time and be safe for use by many threads.
 */
@FunctionalInterface
public interface ConditionCheck {

  /**
   * What one condition says of a need and its firm on a day.
   *
   * @return {@link RuleOutcome#PASSED}, {@link RuleOutcome#FAILED}, or {@link
   *     RuleOutcome#FACT_MISSING} where a fact the condition asks for is unknown
   */
  RuleOutcome check(OwnCondition condition, LendingDemand demand, LocalDate asOf);

  /** Every fact a condition looks at, with what it asks of it; empty if that cannot be told. */
  default List<ConditionTest> tests(OwnCondition condition) {
    return List.of();
  }

  /** Which parts of a condition that is not kept refuse; empty if that cannot be told. */
  default Optional<Unkept> unkept(OwnCondition condition, LendingDemand demand, LocalDate asOf) {
    return Optional.empty();
  }

  /**
   * The parts of a condition that refuse.
   *
   * @param asks what they ask, with the condition's title: published with the offer
   * @param has the facts they look at, exact: for the firm's own eyes only
   */
  record Unkept(Text asks, Text has) {}
}
