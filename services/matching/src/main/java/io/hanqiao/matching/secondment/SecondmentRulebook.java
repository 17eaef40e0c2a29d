package io.hanqiao.matching.secondment;

import io.hanqiao.matching.rulebook.RulebookFrame;
import io.hanqiao.matching.rulebook.RulebookText;
import java.io.IOException;
import java.io.Reader;

/**
 * The dated data the secondment market runs on.
 *
 * @param frame rules and weights
 * @param thresholds the numbers inside the formulas
 */
public record SecondmentRulebook(
    RulebookFrame<SecondmentRule, DemandCriterion, SupplyCriterion> frame,
    SecondmentThresholds thresholds) {

  /**
   * Reads one rulebook.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException naming the key and what is wrong with it
   */
  public static SecondmentRulebook read(Reader source) throws IOException {
    RulebookText text = RulebookText.read(source);
    SecondmentRulebook rulebook =
        new SecondmentRulebook(
            RulebookFrame.of(
                text, SecondmentRule.class, DemandCriterion.class, SupplyCriterion.class),
            SecondmentThresholds.of(text));
    text.requireAllRead();
    return rulebook;
  }
}
