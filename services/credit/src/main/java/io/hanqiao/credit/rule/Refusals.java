package io.hanqiao.credit.rule;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.Collection;
import java.util.UUID;

/** Refusals that say where things stand, which rule holds, and what is possible now. */
public final class Refusals {

  private Refusals() {}

  /**
   * A step that a stage does not have.
   *
   * @param stage where things stand
   * @param step what was asked for
   * @param possible the steps the stage has
   */
  public static ProblemException notNow(
      Named stage, Named step, Collection<? extends Named> possible) {
    return by(Rule.STEP_FOLLOWS_STAGE, stage, Refused.notNow(step), possible);
  }

  /**
   * A step that a rule forbids for the time being.
   *
   * @param stage where things stand
   * @param found what was found, a sentence
   * @param possible what can be done instead
   */
  public static ProblemException by(
      Rule rule, Named stage, Text found, Collection<? extends Named> possible) {
    ProblemCode code = rule == Rule.TWO_PEOPLE ? ProblemCode.FORBIDDEN : ProblemCode.REFUSED;
    return Refused.by(code, rule, stage, found, possible);
  }

  /** A rule that forbids something whatever the stage, with a sentence that says what would do. */
  public static ProblemException by(Rule rule, Text found) {
    return Refused.by(rule, found);
  }

  /**
   * Refuses to let whoever proposed something confirm it.
   *
   * @param by who proposed it
   * @param possible what can be done instead
   */
  public static void requireAnother(
      String by, String checker, Named stage, Collection<? extends Named> possible) {
    if (checker.equals(by)) {
      throw by(
          Rule.TWO_PEOPLE,
          stage,
          new Text(
              "由您提出，须由本机构另一位同事复核。",
              "You proposed it: another person of your organisation confirms it."),
          possible);
    }
  }

  /**
   * Refuses to let a second person confirm something else than what waits now: it may have been
   * rejected and proposed anew since it was read.
   *
   * @param read what is confirmed
   * @param waiting what is proposed now
   * @param possible what can be done instead
   */
  public static void requireRead(
      Object read, Object waiting, Named stage, Collection<? extends Named> possible) {
    if (!read.equals(waiting)) {
      throw by(
          Rule.AS_READ,
          stage,
          new Text(
              "您复核的是 " + read + "，现在待复核的是 " + waiting + "。",
              "You confirm " + read + ", and what is proposed now is " + waiting + "."),
          possible);
    }
  }

  /**
   * Refuses a step to whoever is not of the organisation that takes it: row-level security lets
   * every party write.
   */
  public static void requireParty(Caller caller, UUID party) {
    if (!caller.org().equals(party)) {
      throw new ProblemException(
          ProblemCode.FORBIDDEN, new Text("这一步由另一方办理。", "That step is the other party's to take."));
    }
  }
}
