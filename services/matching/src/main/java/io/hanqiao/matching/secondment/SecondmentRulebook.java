package io.hanqiao.matching.secondment;

import io.hanqiao.matching.rulebook.RulebookFrame;
import io.hanqiao.matching.rulebook.RulebookReading;
import io.hanqiao.matching.rulebook.RulebookText;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;

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
   * Reads a rulebook, or everything that is wrong with it.
   *
   * @throws IOException if the text cannot be read
   */
  public static RulebookReading<SecondmentRulebook> reading(Reader source) throws IOException {
    return RulebookReading.of(source, SecondmentRulebook::of);
  }

  /**
   * Reads a rulebook that this release carries.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException with everything that is wrong with it
   */
  public static SecondmentRulebook read(Reader source) throws IOException {
    return reading(source).orThrow();
  }

  /** The same with the rules of one day for whatever day. */
  public SecondmentRulebook asOn(LocalDate day) {
    return new SecondmentRulebook(frame.asOn(day), thresholds);
  }

  private static SecondmentRulebook of(RulebookText text) {
    return new SecondmentRulebook(
        RulebookFrame.of(text, SecondmentRule.class, DemandCriterion.class, SupplyCriterion.class),
        SecondmentThresholds.of(text));
  }
}
