package io.hanqiao.text.reading;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terms of a text and how often it has each: Han characters, pairs of neighbouring ones, and
 * Latin words. Bare numbers are none; what they measure is an {@link Indicator}.
 */
public final class Terms {

  private static final Pattern RUN =
      Pattern.compile(
          "\\p{IsHan}+|[\\p{L}&&[^\\p{IsHan}]][\\p{L}\\p{N}&&[^\\p{IsHan}]]*|\\d+[a-z]+");

  private final Map<String, Integer> counts;

  private Terms(Map<String, Integer> counts) {
    this.counts = Collections.unmodifiableMap(counts);
  }

  /**
   * The terms of a text.
   *
   * @param text plain, in lower case
   */
  public static Terms of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String word = run.group();
      if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN) {
        addHan(word, counts);
      } else {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return new Terms(counts);
  }

  /** Each term and how often the text has it, in the order of the terms. */
  public Map<String, Integer> counts() {
    return counts;
  }

  /** How many terms the text has, repeated ones counted again. */
  public int length() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many different terms both have. */
  int shared(Terms other) {
    return (int) counts.keySet().stream().filter(other.counts::containsKey).count();
  }

  private static void addHan(String run, Map<String, Integer> counts) {
    int[] characters = run.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      counts.merge(Character.toString(characters[i]), 1, Integer::sum);
      if (i + 1 < characters.length) {
        counts.merge(new String(characters, i, 2), 1, Integer::sum);
      }
    }
  }
}
