package io.hanqiao.matching.disclosed;

import io.hanqiao.matching.CriterionBand;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How demands look to the owners of supplies, on one day under one rulebook. Safe for use by many
 * threads.
 *
 * @param <P> all that is told of a demand; equal where two demands cannot be told apart
 * @param <S> what is offered
 */
public interface Outlook<P, S> {

  /** In the place of a score: no demand told like this can be paired with the supply. */
  int REFUSED = -1;

  /** How well a demand told like this suits the supply, 0..1,000,000, or {@link #REFUSED}. */
  int score(P told, S supply);

  /** The same for many demands and one supply. For one thread, and as long as the supply stands. */
  default ToIntFunction<P> scorer(S supply) {
    return told -> score(told, supply);
  }

  /** The criteria that what is told can decide, in bands. */
  List<CriterionBand> criteria(P told, S supply);
}
