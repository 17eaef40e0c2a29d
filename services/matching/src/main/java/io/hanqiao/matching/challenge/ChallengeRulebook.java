package io.hanqiao.matching.challenge;

import io.hanqiao.matching.rulebook.RulebookFrame;
import io.hanqiao.matching.rulebook.RulebookReading;
import io.hanqiao.matching.rulebook.RulebookText;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;

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
   * Reads a rulebook, or everything that is wrong with it.
   *
   * @throws IOException if the text cannot be read
   */
  public static RulebookReading<ChallengeRulebook> reading(Reader source) throws IOException {
    return RulebookReading.of(source, ChallengeRulebook::of);
  }

  /**
   * Reads a rulebook that this release carries.
   *
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException with everything that is wrong with it
   */
  public static ChallengeRulebook read(Reader source) throws IOException {
    return reading(source).orThrow();
  }

  /** The same with the rules of one day for whatever day. */
  public ChallengeRulebook asOn(LocalDate day) {
    return new ChallengeRulebook(frame.asOn(day), thresholds);
  }

  private static ChallengeRulebook of(RulebookText text) {
    return new ChallengeRulebook(
        RulebookFrame.of(text, ChallengeRule.class, DemandCriterion.class, SupplyCriterion.class),
        ChallengeThresholds.of(text));
  }
}
