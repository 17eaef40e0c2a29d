package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refusals that say where things stand, which rule holds, and what is possible now. */
public final class Refused {

  private Refused() {}

  /**
   * What a rule forbids for the time being.
   *
   * @param stage where things stand
   * @param found what was found, a sentence
   * @param possible what can be done instead
   */
  public static ProblemException by(
      ProblemCode code,
      NamedRule rule,
      Named stage,
      Text found,
      Collection<? extends Named> possible) {
    return new ProblemException(
        code,
        new Text(
            "当前为“" + stage.text().zh() + "”。" + found.zh() + cited(rule).zh() + now(possible).zh(),
            "It is "
                + stage.text().en()
                + ". "
                + found.en()
                + " "
                + cited(rule).en()
                + " "
                + now(possible).en()));
  }

  /** What a rule forbids whatever the stage, with a sentence that says what would do. */
  public static ProblemException by(NamedRule rule, Text found) {
    return new ProblemException(
        ProblemCode.REFUSED,
        new Text(found.zh() + cited(rule).zh(), found.en() + " " + cited(rule).en()));
  }

  /**
   * A step that a state does not have.
   *
   * @param found why not, a sentence
   * @param possible the steps it has
   */
  public static ProblemException notNow(
      Named stage, Text found, Collection<? extends Named> possible) {
    return by(ProblemCode.REFUSED, LifeRule.STEP_FOLLOWS_STATE, stage, found, possible);
  }

  /** That a step is not one of the stage's. */
  public static Text notNow(Named step) {
    return new Text(
        "不能" + step.text().zh() + "。", "It is not possible to " + step.text().en() + " now.");
  }

  private static Text cited(NamedRule rule) {
    return new Text(
        "规则 " + rule.id() + "：" + rule.text().zh() + "。",
        "Rule " + rule.id() + ": " + rule.text().en() + ".");
  }

  private static Text now(Collection<? extends Named> possible) {
    return possible.isEmpty()
        ? new Text("现在没有可办的步骤。", "Nothing is possible any more.")
        : new Text(
            "现在可以：" + joined(possible, "、", Text::zh) + "。",
            "Possible now: " + joined(possible, ", ", Text::en) + ".");
  }

  private static String joined(
      Collection<? extends Named> all, String between, Function<Text, String> language) {
    return all.stream().map(n -> language.apply(n.text())).collect(Collectors.joining(between));
  }
}
