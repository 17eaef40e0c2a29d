package io.hanqiao.matching.disclosed;

import io.hanqiao.matching.Band;
import io.hanqiao.matching.Criterion;
import io.hanqiao.matching.CriterionBand;
import io.hanqiao.matching.engine.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How demands look of which only coarse features are told. A rule they cannot decide refuses
 * nobody; a criterion they cannot decide gives everybody the rulebook's share for what is not
 * stated.
 *
 * @param <K> what the supply weighs
 * @param <P> all that is told of a demand
 * @param <S> what is offered
 */
public final class CoarseOutlook<K extends Enum<K> & Criterion, P, S> implements Outlook<P, S> {

  private final Map<K, Integer> weights;
  private final int unknownShare;
  private final Terms<K, P, S> terms;

  /** With the supply's weights, summing to 1,000,000. */
  public CoarseOutlook(Map<K, Integer> weights, int unknownShare, Terms<K, P, S> terms) {
    this.weights = weights;
    this.unknownShare = unknownShare;
    this.terms = terms;
  }

  /** What coarse features can decide in one market. */
  public interface Terms<K, P, S> {

    /** Whether a demand told like this may keep every rule in force. */
    boolean mayPair(P told, S supply);

    /** The criteria that can be decided at all. */
    List<K> criteria();

    /** The part of such a criterion's weight, 0..1,000,000, or {@link Criteria#UNKNOWN}. */
    int share(K criterion, P told, S supply);
  }

  @Override
  public int score(P told, S supply) {
    if (!terms.mayPair(told, supply)) {
      return REFUSED;
    }
    int sum = 0;
    for (Map.Entry<K, Integer> weight : weights.entrySet()) {
      sum += points(weight.getKey(), weight.getValue(), told, supply);
    }
    return sum;
  }

  @Override
  public List<CriterionBand> criteria(P told, S supply) {
    List<CriterionBand> bands = new ArrayList<>();
    for (K criterion : terms.criteria()) {
      int weight = weights.getOrDefault(criterion, 0);
      bands.add(
          new CriterionBand(
              criterion.id(),
              criterion.text(),
              Band.of(points(criterion, weight, told, supply), weight)));
    }
    return bands;
  }

  /** What one criterion gives, 0..its weight. */
  public int points(K criterion, P told, S supply) {
    return points(criterion, weights.getOrDefault(criterion, 0), told, supply);
  }

  private int points(K criterion, int weight, P told, S supply) {
    int share =
        terms.criteria().contains(criterion)
            ? terms.share(criterion, told, supply)
            : Criteria.UNKNOWN;
    return (int)
        ((long) weight * (share == Criteria.UNKNOWN ? unknownShare : share) / Criteria.FULL);
  }
}
