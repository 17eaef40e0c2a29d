package io.hanqiao.matching;

/** What a hard rule says of one pair. */
public enum RuleOutcome {
  /** The pair keeps the rule. */
  PASSED,
  /** The pair breaks the rule. */
  FAILED,
  /** The supply says nothing on the matter, and silence refuses nobody. */
  NOT_STATED,
  /** The supply states a rule, and the demand's fact is unknown: refused until it is supplied. */
  FACT_MISSING;

  /** Whether this outcome alone keeps the pair apart. */
  public boolean refuses() {
    return this == FAILED || this == FACT_MISSING;
  }
}
