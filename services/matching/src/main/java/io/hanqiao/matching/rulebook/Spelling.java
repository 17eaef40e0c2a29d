package io.hanqiao.matching.rulebook;

import java.util.Collection;
import java.util.Comparator;

/** What a misspelt word was probably meant to be. */
final class Spelling {

  private Spelling() {}

  /** The word that needs the fewest letters changed, the first in order among equals. */
  static String nearest(String word, Collection<String> words) {
    return words.stream()
        .min(
            Comparator.<String>comparingInt(each -> distance(word, each))
                .thenComparing(each -> each))
        .orElse(word);
  }

  /** Letters to put in, take out or change, by Levenshtein's table kept as one row. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
