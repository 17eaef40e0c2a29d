package io.hanqiao.enterprise.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook says of answers.
 *
 * @param rulebook its id; null if none is at hand for the day
 * @param criteria every criterion, each before those below it; empty without a rulebook
 */
record Assessed(@Nullable String rulebook, Verdict verdict, List<Judged> criteria) {

  /** Judges by the rulebook of the day; without one nothing is computed. */
  static Assessed by(Optional<Rulebook> inForce, SelfAssessmentReading read) {
    if (inForce.isEmpty()) {
      return new Assessed(null, Verdict.THRESHOLDS_NOT_AT_HAND, List.of());
    }
    Rulebook rulebook = inForce.get();
    Criterion root = rulebook.roots().get(read.tier());
    if (root == null) {
      throw new IllegalStateException(rulebook.id() + " lacks " + read.tier());
    }
    List<Judged> criteria = new ArrayList<>();
    Outcome outcome = root.judge(read.answers(), null, criteria);
    return new Assessed(rulebook.id(), Verdict.of(outcome), List.copyOf(criteria));
  }
}
