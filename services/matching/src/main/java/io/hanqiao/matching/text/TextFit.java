package io.hanqiao.matching.text;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.vocabulary.Text;
import java.util.List;

/**
 * What the likeness of two texts is worth: a share of a criterion's weight that grows with it and
 * never quite reaches the whole, so that no two texts tie at the top.
 *
 * @param halfAt the similarity that is worth half, 1..1,000,000
 */
public record TextFit(int halfAt) {

  private static final int PER_TENTH_OF_PERCENT = 1_000;

  /** The key {@code text.halfAt} of a rulebook. */
  public static TextFit of(RulebookText text) {
    return new TextFit(Math.max(1, text.share("text.halfAt")));
  }

  /** The share, 0..1,000,000; nothing where either text has nothing to compare by. */
  public int share(TextFeatures demand, TextFeatures supply) {
    long similarity = demand.similarity(supply);
    return (int) (Criteria.FULL * similarity / (similarity + halfAt));
  }

  /** The terms that carried it, and how far. */
  public static Text reason(TextFeatures demand, TextFeatures supply) {
    List<String> terms = demand.sharedTerms(supply);
    int tenths = demand.similarity(supply) / PER_TENTH_OF_PERCENT;
    String percent = tenths / 10 + "." + tenths % 10 + "%";
    if (terms.isEmpty()) {
      return tenths == 0
          ? new Text("两段文字没有共同用语。", "The two texts share no term.")
          : new Text(
              "没有共同词语，仅有零星相同用字；文字相似度" + percent + "。",
              "No term in common, only single characters; likeness " + percent + ".");
    }
    return new Text(
        "共同用语：" + String.join("、", terms) + "；文字相似度" + percent + "。",
        "Terms in common: " + String.join(", ", terms) + "; likeness " + percent + ".");
  }
}
