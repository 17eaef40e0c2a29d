package io.hanqiao.matching;

/**
 * How many supplies one rule refuses to a demand.
 *
 * @param rule the rule
 * @param failed supplies with which the demand breaks the rule
 * @param factMissing supplies where a fact the rule needs is unknown
 * @param alone supplies that no other rule refuses: with this one kept they would be eligible
 */
public record RefusalCount(Rule rule, int failed, int factMissing, int alone) {

  /** All supplies the rule refuses. */
  public int refused() {
    return failed + factMissing;
  }
}
