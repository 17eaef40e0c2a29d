package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.Collection;
import java.util.UUID;

/** Refusals of this package. */
final class ListRefusals {

  private ListRefusals() {}

  /** A step that a state does not have. */
  static ProblemException notNow(Named stage, Named step, Collection<? extends Named> possible) {
    return Refused.by(
        ProblemCode.REFUSED, ListRule.STEP_FOLLOWS_STATE, stage, Refused.notNow(step), possible);
  }

  /**
   * Refuses what is another organisation's to do.
   *
   * @throws ProblemException 403
   */
  static void requireOrg(Caller caller, UUID org) {
    if (!caller.org().equals(org)) {
      throw new ProblemException(
          ProblemCode.FORBIDDEN,
          new Text("这一步由所属机构办理。", "That step is for the organisation it belongs to."));
    }
  }

  /**
   * Refuses an authority of another place.
   *
   * @throws ProblemException 403
   */
  static void requireArea(Caller caller, String district) {
    if (!caller.actsIn(district)) {
      throw new ProblemException(
          ProblemCode.FORBIDDEN,
          new Text(
              "“" + district + "”不在本部门辖区。",
              "\"" + district + "\" is not a place your bureau acts for."));
    }
  }
}
