package io.hanqiao.matching.engine;

import io.hanqiao.matching.Criterion;
import io.hanqiao.matching.Points;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One side's score: a weighted sum of its criteria. */
final class SideScore<C extends Enum<C> & Criterion, D, S> {

  static final Reason NEUTRAL =
      Reason.of(new Text("未载明，按中性比例计分。", "Not stated: the neutral share of the points."));

  private final List<C> criteria;
  private final int[] weights;
  private final int unknownShare;
  private final Criteria<C, D, S> formulas;

  SideScore(Map<C, Integer> weights, int unknownShare, Criteria<C, D, S> formulas) {
    this.criteria = List.copyOf(weights.keySet());
    this.weights = weights.values().stream().mapToInt(Integer::intValue).toArray();
    this.unknownShare = unknownShare;
    this.formulas = formulas;
  }

  /** The sum of all criteria's points, 0..1,000,000. */
  int score(D demand, S supply) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += points(i, formulas.share(criteria.get(i), demand, supply));
    }
    return sum;
  }

  /** Every criterion's points and reason, in their declared order. */
  List<Points> points(D demand, S supply) {
    List<Points> all = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      C criterion = criteria.get(i);
      int share = formulas.share(criterion, demand, supply);
      Reason reason =
          share == Criteria.UNKNOWN ? NEUTRAL : formulas.reason(criterion, demand, supply);
      all.add(
          new Points(
              criterion.id(),
              criterion.text(),
              points(i, share),
              weights[i],
              reason.words(),
              reason.evidence()));
    }
    return all;
  }

  private int points(int criterion, int share) {
    long given = share == Criteria.UNKNOWN ? unknownShare : share;
    return (int) (weights[criterion] * given / Criteria.FULL);
  }
}
