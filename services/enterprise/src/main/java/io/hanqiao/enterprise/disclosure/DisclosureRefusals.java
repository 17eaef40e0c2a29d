package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.Collection;
import java.util.UUID;

/** Refusals of this package. */
final class DisclosureRefusals {

  private DisclosureRefusals() {}

  /** A step that a state does not have. */
  static ProblemException notNow(Named stage, Named step, Collection<? extends Named> possible) {
    return Refused.by(
        ProblemCode.REFUSED,
        DisclosureRule.STEP_FOLLOWS_STATE,
        stage,
        Refused.notNow(step),
        possible);
  }

  /** 403, with the rule. */
  static ProblemException forbidden(DisclosureRule rule, Text found) {
    return new ProblemException(
        ProblemCode.FORBIDDEN,
        new Text(
            found.zh() + "规则 " + rule.id() + "：" + rule.text().zh() + "。",
            found.en() + " Rule " + rule.id() + ": " + rule.text().en() + "."));
  }

  /**
   * Refuses what is the other party's to do.
   *
   * @throws ProblemException 403
   */
  static void requireOrg(Caller caller, UUID org) {
    if (!caller.org().equals(org)) {
      throw new ProblemException(
          ProblemCode.FORBIDDEN, new Text("这一步由另一方办理。", "That step is for the other party."));
    }
  }

  /**
   * Refuses a purpose of another kind of institution.
   *
   * @throws ProblemException 403
   */
  static void requireRole(Caller caller, Purpose purpose) {
    if (!caller.is(purpose.role())) {
      throw forbidden(
          DisclosureRule.PURPOSE_OF_ROLE,
          new Text(
              "用途“" + purpose.text().zh() + "”属于角色 " + purpose.role() + "。",
              "\"" + purpose.text().en() + "\" is a purpose of the role " + purpose.role() + "."));
    }
  }
}
