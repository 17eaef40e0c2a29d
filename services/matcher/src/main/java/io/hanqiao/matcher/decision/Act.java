package io.hanqiao.matcher.decision;

import io.hanqiao.matcher.live.Side;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done, by whom and when.
 *
 * @param side which side acted
 * @param note for the own side only
 * @param subject pseudonymous; null where another service told of it
 * @param sourceId the application, approach, proposal or secondment that was the act; null if it
 *     was done here
 * @param at UTC
 */
record Act(
    Action action,
    Side side,
    @Nullable String note,
    @Nullable String subject,
    @Nullable UUID sourceId,
    Instant at) {

  private static final int LONGEST_NOTE = 500;
  private static final Set<Action> OF_DEMANDS =
      Set.of(Action.APPLY, Action.APPROACH, Action.INVITE, Action.DECLINE);

  /**
   * What a demand's owner does.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the action was read.
  static Act read(DecisionForm form, String subject, Instant now) {
    Findings findings = new Findings();
    Action action = findings.required("action", form.action(), Act::action);
    String note = findings.optional("note", form.note(), Findings.text(LONGEST_NOTE));
    findings.orRefuse();
    return new Act(action, Side.DEMAND, note, subject, null, now);
  }

  private static Parsed<Action> action(String word) {
    return OF_DEMANDS.stream()
        .filter(action -> action.name().equals(word))
        .findFirst()
        .map(Parsed::valid)
        .orElseGet(
            () ->
                Parsed.invalid(
                    Flaw.of(
                        "没有这种处理。",
                        "There is no such action.",
                        "请填写 APPLY、APPROACH、INVITE 或 DECLINE。",
                        "Use APPLY, APPROACH, INVITE or DECLINE.")));
  }
}
