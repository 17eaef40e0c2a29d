package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition of a tier, made of others or comparing one measure. */
sealed interface Criterion permits Criterion.Group, Threshold, Score {

  /** Stable id in the rulebook. */
  String id();

  /**
   * Judges answers.
   *
   * @param parent id of the criterion it belongs to; null for the root
   * @param into takes what became of this one and then of those below it
   */
  Outcome judge(Answers answers, @Nullable String parent, List<Judged> into);

  /**
   * All or any of other criteria.
   *
   * @param all whether all must pass; else one must
   */
  record Group(String id, Text clause, boolean all, List<Criterion> parts) implements Criterion {

    @Override
    public Outcome judge(Answers answers, @Nullable String parent, List<Judged> into) {
      List<Outcome> outcomes = new ArrayList<>();
      List<Judged> below = new ArrayList<>();
      parts.forEach(part -> outcomes.add(part.judge(answers, id, below)));
      Outcome outcome = all ? Outcome.all(outcomes) : Outcome.any(outcomes);
      into.add(
          new Judged(
              id,
              parent,
              all ? "ALL" : "ANY",
              outcome,
              Words.of(clause),
              null,
              null,
              Words.of(counts(outcomes))));
      into.addAll(below);
      return outcome;
    }

    private Text counts(List<Outcome> outcomes) {
      long passed = outcomes.stream().filter(o -> o == Outcome.PASSED).count();
      long failed = outcomes.stream().filter(o -> o == Outcome.FAILED).count();
      long unknown = outcomes.size() - passed - failed;
      return new Text(
          (all ? "须全部满足" : "满足一项即可") + "：%d项满足，%d项不满足，%d项未知".formatted(passed, failed, unknown),
          (all ? "All are needed" : "One is enough")
              + ": %d passed, %d failed, %d unknown".formatted(passed, failed, unknown));
    }
  }
}
