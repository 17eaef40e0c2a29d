package io.hanqiao.matching.rulebook;

import io.hanqiao.vocabulary.Flaw;

/**
 * What is wrong with one line of a rulebook, and what would be right.
 *
 * @param key the line's key, the start that several lines share, or empty where it is the whole
 *     text
 * @param flaw what was found and what is wanted, in both languages
 */
public record RulebookFinding(String key, Flaw flaw) {

  static RulebookFinding of(
      String key, String wrongZh, String wrongEn, String rightZh, String rightEn) {
    return new RulebookFinding(key, Flaw.of(wrongZh, wrongEn, rightZh, rightEn));
  }

  /** In one English sentence or two. */
  String sentence() {
    return flaw.wrong().en() + " " + flaw.right().en();
  }
}
