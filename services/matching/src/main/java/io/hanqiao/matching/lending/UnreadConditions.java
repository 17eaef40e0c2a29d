package io.hanqiao.matching.lending;

import io.hanqiao.matching.RuleOutcome;
import java.time.LocalDate;

/**
 * Knows no language: a condition that nobody can read refuses, as a missing fact does, and never
 * lets a pair pass unread.
 */
public final class UnreadConditions implements ConditionCheck {

  /** The only one. */
  public static final ConditionCheck UNREAD = new UnreadConditions();

  private UnreadConditions() {}

  @Override
  public RuleOutcome check(OwnCondition condition, LendingDemand demand, LocalDate asOf) {
    return RuleOutcome.FACT_MISSING;
  }
}
