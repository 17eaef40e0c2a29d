package io.hanqiao.benchmarks.text;

import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * BM25 over Han characters, pairs and words, its statistics those of the profiles: the baseline.
 */
final class PlainBm25 {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final List<Terms> profiles = new ArrayList<>();
  private final Map<String, Integer> having = new HashMap<>();
  private double averageLength;

  PlainBm25(List<Item> items) {
    for (Item item : items) {
      Terms terms = Terms.of(PlainText.of(item.text()).text());
      profiles.add(terms);
      terms.counts().keySet().forEach(term -> having.merge(term, 1, Integer::sum));
      averageLength += (double) terms.length() / items.size();
    }
  }

  /** The score of each profile in its order. */
  double[] scores(Item need) {
    Map<String, Integer> asked = Terms.of(PlainText.of(need.text()).text()).counts();
    double[] scores = new double[profiles.size()];
    for (int i = 0; i < scores.length; i++) {
      Terms profile = profiles.get(i);
      double length = 1 - B + B * profile.length() / averageLength;
      for (Map.Entry<String, Integer> term : asked.entrySet()) {
        int often = profile.counts().getOrDefault(term.getKey(), 0);
        scores[i] +=
            term.getValue() * rarity(term.getKey()) * often * (K1 + 1) / (often + K1 * length);
      }
    }
    return scores;
  }

  private double rarity(String term) {
    int n = having.getOrDefault(term, 0);
    return Math.log(1 + (profiles.size() - n + 0.5) / (n + 0.5));
  }
}
