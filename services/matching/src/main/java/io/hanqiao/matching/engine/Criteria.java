package io.hanqiao.matching.engine;

/**
 * The formulas of one side's criteria. Whole numbers only, every division rounds down.
 *
 * @param <C> the criteria
 * @param <D> what is asked
 * @param <S> what is offered
 */
public interface Criteria<C, D, S> {

  /** The share where what a criterion looks at is not stated. */
  int UNKNOWN = -1;

  /** The share of a criterion that is wholly met. */
  int FULL = 1_000_000;

  /** The part of the criterion's weight that is given, 0..1,000,000, or {@link #UNKNOWN}. */
  int share(C criterion, D demand, S supply);

  /** Why, with the facts it rests on; asked only where the share is known. */
  Reason reason(C criterion, D demand, S supply);
}
