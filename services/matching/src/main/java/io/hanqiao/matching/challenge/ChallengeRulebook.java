package io.hanqiao.matching.challenge;

import io.hanqiao.matching.rulebook.RulebookFrame;
import io.hanqiao.matching.rulebook.RulebookText;
import java.io.IOException;
import java.io.Reader;

/**
 * The dated data the challenge market runs on.
 *
 * @param frame rules and weights
 * @param thresholds the numbers inside the formulas
 */
public record ChallengeRulebook(
    RulebookFrame<ChallengeRule, DemandCriterion, SupplyCriterion> frame,
    ChallengeThresholds thresholds) {

  /**
   * Reads one rulebook.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException naming the key and what is wrong with it
   */
  public static ChallengeRulebook read(Reader source) throws IOException {
    RulebookText text = RulebookText.read(source);
    ChallengeRulebook rulebook =
        new ChallengeRulebook(
            RulebookFrame.of(
                text, ChallengeRule.class, DemandCriterion.class, SupplyCriterion.class),
            ChallengeThresholds.of(text));
    text.requireAllRead();
    return rulebook;
  }
}
