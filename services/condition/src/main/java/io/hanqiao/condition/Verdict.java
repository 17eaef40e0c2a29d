package io.hanqiao.condition;

import java.util.List;

/**
 * What a condition says of one need.
 *
 * @param outcome whether it is met
 * @param missing the facts it would need, in the order of the expression; empty unless one is
 *     missing
 */
public record Verdict(Outcome outcome, List<Field> missing) {

  /** How a condition can end. */
  public enum Outcome {
    /** The need meets the condition, whatever the unknown facts are. */
    MET,
    /** The need does not meet it, whatever the unknown facts are. */
    NOT_MET,
    /** It depends on a fact that is unknown. */
    FACT_MISSING
  }

  static final Verdict MET = new Verdict(Outcome.MET, List.of());
  static final Verdict NOT_MET = new Verdict(Outcome.NOT_MET, List.of());

  /** Whether the condition is met. */
  public boolean isMet() {
    return outcome == Outcome.MET;
  }
}
