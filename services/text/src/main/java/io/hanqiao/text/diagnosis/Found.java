package io.hanqiao.text.diagnosis;

import io.hanqiao.vocabulary.Text;

/**
 * A shortcoming at a place of a need.
 *
 * @param field where, as on the wire, such as {@code indicators[0].unit}
 * @param excerpt the words it is about, at most {@value #LONGEST} characters; empty where something
 *     is missing
 */
public record Found(Shortcoming what, String field, String excerpt) {

  private static final int LONGEST = 40;

  public Found {
    if (excerpt.codePointCount(0, excerpt.length()) > LONGEST) {
      excerpt = excerpt.substring(0, excerpt.offsetByCodePoints(0, LONGEST)) + "…";
    }
  }

  static Found of(Shortcoming what, String field) {
    return new Found(what, field, "");
  }

  /** What is wrong, with the words it is about. */
  public Text message() {
    Text wrong = what.flaw().wrong();
    return new Text(wrong.zh().replace("{}", excerpt), wrong.en().replace("{}", excerpt));
  }
}
