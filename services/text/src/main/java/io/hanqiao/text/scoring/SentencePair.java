package io.hanqiao.text.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a need and the sentence of a supply that is nearest to it.
 *
 * @param asked of the need, as written
 * @param answered of the supply, as written; null if its words are not to be told
 * @param contribution what likeness would add to the sum if these were all there is of it, in
 *     millionths; null likewise
 */
public record SentencePair(String asked, @Nullable String answered, @Nullable Long contribution) {

  private static final int MOST = 3;

  /** Clauses by their numbers. */
  private record Near(int asked, int given, int likeness) {}

  /** The nearest sentences of a pair, nearest first, at most {@value #MOST}. */
  static List<SentencePair> of(
      TextScorer scorer, NeedText need, SupplyText supply, String supplyWords) {
    List<Near> nearest = new ArrayList<>();
    for (int asked = 0; asked < need.vectors.clauses(); asked++) {
      Near best = null;
      for (int given = 0; given < supply.vectors.clauses(); given++) {
        int likeness =
            need.vectors.likeness(
                need.vectors.vectorOf(asked), supply.vectors, supply.vectors.vectorOf(given));
        if (best == null || likeness > best.likeness()) {
          best = new Near(asked, given, likeness);
        }
      }
      if (best != null) {
        nearest.add(best);
      }
    }
    nearest.sort(Comparator.comparingInt((Near near) -> -near.likeness()));
    int counted = scorer.counted(need, supply);
    return nearest.stream()
        .limit(MOST)
        .map(
            near ->
                new SentencePair(
                    need.vectors.clause(near.asked()).of(need.plain.cased()).strip(),
                    supply.vectors.clause(near.given()).of(supplyWords).strip(),
                    scorer.added(need, supply, near.likeness(), counted)))
        .toList();
  }

  /** The same without the supply's words, and without what would measure them. */
  SentencePair unquoted() {
    return new SentencePair(asked, null, null);
  }
}
