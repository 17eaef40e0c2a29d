package io.hanqiao.benchmarks.rivals;

import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One rule, or a part of one, as one operation on two whole numbers. What is not stated has a
 * number that every need keeps, and what is not known one that keeps no stated term.
 *
 * @param column name in a table
 * @param comparison what must hold
 * @param term of the offer
 * @param fact of the need
 */
record Check(
    String column,
    Comparison comparison,
    ToLongFunction<LendingSupply> term,
    ToLongFunction<LendingDemand> fact) {

  /** A mark that every need has, and every offer that does not state the term. */
  static final long UNSTATED = 1L << 30;

  /** Below every figure. */
  static final long LOW = Long.MIN_VALUE;

  /** Above every figure. */
  static final long HIGH = Long.MAX_VALUE;

  /** One of the marks the offer states, and the need has. */
  static Check any(
      String column, ToLongFunction<LendingSupply> stated, ToLongFunction<LendingDemand> had) {
    return new Check(column, Comparison.ANY, stated, need -> had.applyAsLong(need) | UNSTATED);
  }

  static Check atLeast(String column, Figure<LendingSupply> least, Figure<LendingDemand> fact) {
    return new Check(
        column, Comparison.AT_LEAST, offer -> or(least.of(offer), LOW), n -> or(fact.of(n), LOW));
  }

  static Check atMost(String column, Figure<LendingSupply> most, Figure<LendingDemand> fact) {
    return new Check(
        column, Comparison.AT_MOST, offer -> or(most.of(offer), HIGH), n -> or(fact.of(n), HIGH));
  }

  private static long or(@Nullable Number stated, long otherwise) {
    return stated == null ? otherwise : stated.longValue();
  }

  /** A figure that may be missing. */
  @FunctionalInterface
  interface Figure<T> {
    @Nullable Number of(T side);
  }
}
