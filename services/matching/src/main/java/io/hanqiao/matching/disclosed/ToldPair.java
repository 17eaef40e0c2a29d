package io.hanqiao.matching.disclosed;

import io.hanqiao.matching.Band;
import io.hanqiao.matching.CriterionBand;
import io.hanqiao.matching.Pairing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair as the supply's owner is told of it.
 *
 * @param fit how well the demand suits the supply; null if what is told of it rules it out
 * @param criteria those that what is told can decide
 */
public record ToldPair(@Nullable Band fit, List<CriterionBand> criteria) {

  /** A list that nobody changes afterwards. */
  public ToldPair {
    criteria = List.copyOf(criteria);
  }

  /** Of a demand told like this and a supply. */
  public static <P, S> ToldPair of(Outlook<P, S> outlook, P told, S supply) {
    int score = outlook.score(told, supply);
    return new ToldPair(
        score == Outlook.REFUSED ? null : Band.of(score, Pairing.FULL_SCORE),
        outlook.criteria(told, supply));
  }
}
