package io.hanqiao.matching.engine;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;

/**
 * How a market's hard rules are decided, and what either side says on their matter.
 *
 * @param <R> the rules
 * @param <D> what is asked
 * @param <S> what is offered
 */
public interface RuleSet<R, D, S> {

  /** What one rule says of the pair on the day. */
  RuleOutcome check(R rule, D demand, S supply, LocalDate asOf);

  /** What the supply states on the rule's matter, or has. */
  Text supplySays(R rule, S supply);

  /** What the demand states on the rule's matter, or has; empty for a rule on the supply alone. */
  Text demandHas(R rule, D demand);

  /** Whether, with a fact missing, it is the supply's. */
  boolean supplyLacks(R rule, D demand, S supply);
}
