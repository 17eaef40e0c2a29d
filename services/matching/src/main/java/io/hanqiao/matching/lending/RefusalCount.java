package io.hanqiao.matching.lending;

/**
 * How many supplies one rule refuses to a demand.
 *
 * @param rule the rule
 * @param failed supplies whose rule the demand breaks
 * @param factMissing supplies that state the rule while the demand's fact is unknown
 * @param alone supplies that no other rule refuses: with this one kept they would be eligible
 */
public record RefusalCount(LendingRule rule, int failed, int factMissing, int alone) {

  /** All supplies the rule refuses. */
  public int refused() {
    return failed + factMissing;
  }
}
