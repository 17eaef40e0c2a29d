package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enough points in a number of items. What is unknown may be worth anything between nothing and its
 * most, so a score is decided only where that no longer matters.
 *
 * @param bound points needed
 */
record Score(String id, Text clause, int bound, List<ScoreItem> items) implements Criterion {

  @Override
  public Outcome judge(Answers answers, @Nullable String parent, List<Judged> into) {
    int least = 0;
    int most = 0;
    for (ScoreItem item : items) {
      Integer points = item.points(answers);
      least += points == null ? 0 : points;
      most += points == null ? item.max() : points;
    }
    Outcome outcome =
        least >= bound ? Outcome.PASSED : most < bound ? Outcome.FAILED : Outcome.UNKNOWN;
    into.add(
        new Judged(
            id,
            parent,
            "POINTS",
            outcome,
            Words.of(clause),
            null,
            null,
            Words.of(reason(least, most))));
    items.forEach(item -> into.add(item.judged(answers, id)));
    return outcome;
  }

  private Text reason(int least, int most) {
    return least == most
        ? new Text("得分 " + least + " → 需 " + bound, "Score " + least + " → needs " + bound)
        : new Text(
            "得分至少 %d、至多 %d → 需 %d".formatted(least, most, bound),
            "Score at least %d, at most %d → needs %d".formatted(least, most, bound));
  }
}
