package io.hanqiao.matching.investment;

import io.hanqiao.matching.rulebook.RulebookFrame;
import io.hanqiao.matching.rulebook.RulebookReading;
import io.hanqiao.matching.rulebook.RulebookText;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;

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
   * Reads a rulebook, or everything that is wrong with it.
   *
   * @throws IOException if the text cannot be read
   */
  public static RulebookReading<InvestmentRulebook> reading(Reader source) throws IOException {
    return RulebookReading.of(source, InvestmentRulebook::of);
  }

  /**
   * Reads a rulebook that this release carries.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException with everything that is wrong with it
   */
  public static InvestmentRulebook read(Reader source) throws IOException {
    return reading(source).orThrow();
  }

  /** The same with the rules of one day for whatever day. */
  public InvestmentRulebook asOn(LocalDate day) {
    return new InvestmentRulebook(frame.asOn(day), thresholds);
  }

  private static InvestmentRulebook of(RulebookText text) {
    return new InvestmentRulebook(
        RulebookFrame.of(text, InvestmentRule.class, DemandCriterion.class, SupplyCriterion.class),
        InvestmentThresholds.of(text));
  }
}
