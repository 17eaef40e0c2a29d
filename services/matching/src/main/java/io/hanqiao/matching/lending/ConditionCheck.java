package io.hanqiao.matching.lending;

import io.hanqiao.matching.RuleOutcome;
import java.time.LocalDate;

/**
 * Decides lenders' own conditions, which are compiled where their language is known: this module
 * knows none. Must give the same answer every time and be safe for use by many threads.
 */
@FunctionalInterface
public interface ConditionCheck {

  /**
   * Knows no language: a condition that nobody can read refuses, as a missing fact does, and never
   * lets a pair pass unread.
   */
  ConditionCheck UNREAD = (condition, demand, asOf) -> RuleOutcome.FACT_MISSING;

  /**
   * What one condition says of a need and its firm on a day.
   *
   * @return {@link RuleOutcome#PASSED}, {@link RuleOutcome#FAILED}, or {@link
   *     RuleOutcome#FACT_MISSING} where a fact the condition asks for is unknown
   */
  RuleOutcome check(OwnCondition condition, LendingDemand demand, LocalDate asOf);
}
