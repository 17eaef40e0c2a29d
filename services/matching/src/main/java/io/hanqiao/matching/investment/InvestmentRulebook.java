package io.hanqiao.matching.investment;

import io.hanqiao.matching.rulebook.RulebookFrame;
import io.hanqiao.matching.rulebook.RulebookText;
import java.io.IOException;
import java.io.Reader;

/**
 * The dated data the investment market runs on.
 *
 * @param frame rules and weights
 * @param thresholds the numbers inside the formulas
 */
public record InvestmentRulebook(
    RulebookFrame<InvestmentRule, DemandCriterion, SupplyCriterion> frame,
    InvestmentThresholds thresholds) {

  /**
   * Reads one rulebook.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException naming the key and what is wrong with it
   */
  public static InvestmentRulebook read(Reader source) throws IOException {
    RulebookText text = RulebookText.read(source);
    InvestmentRulebook rulebook =
        new InvestmentRulebook(
            RulebookFrame.of(
                text, InvestmentRule.class, DemandCriterion.class, SupplyCriterion.class),
            InvestmentThresholds.of(text));
    text.requireAllRead();
    return rulebook;
  }
}
