package io.hanqiao.talent.secondment;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;

/** Which side of a secondment may do what. */
final class Sides {

  private Sides() {}

  /**
   * Lets only the firm through: it answers for itself.
   *
   * @throws ProblemException 403 for everybody else
   */
  static void ofHost(Caller caller, Secondment one) {
    if (!isHost(caller, one)) {
      throw refused("只有接收企业可以确认。", "Only the host enterprise confirms.");
    }
  }

  /**
   * Lets the institution through, and an operator.
   *
   * @throws ProblemException 403 for everybody else
   */
  static void ofHome(Caller caller, Secondment one) {
    if (!caller.org().equals(one.ownerOrg()) && !caller.is("operator")) {
      throw refused("由派出单位办理。", "This is the home institution's to do.");
    }
  }

  /**
   * Lets either side end what has not begun; an expert on post is the institution's to call back.
   *
   * @throws ProblemException 403 for the firm of an expert on post
   */
  static void mayEnd(Caller caller, Secondment one) {
    if (isHost(caller, one) && one.stage() == Stage.ON_POST) {
      throw refused(
          "专家在岗期间，由派出单位办理终止，请与其联系。",
          "While the expert is on post the home institution ends it: ask it to.");
    }
  }

  /** Whether the caller is the firm. */
  static boolean isHost(Caller caller, Secondment one) {
    return caller.org().equals(one.counterpartyOrg());
  }

  private static ProblemException refused(String zh, String en) {
    return new ProblemException(ProblemCode.FORBIDDEN, new Text(zh, en));
  }
}
