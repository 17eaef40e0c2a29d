package io.hanqiao.credit.guarantor;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.util.List;

/**
 * The life of a guarantor on the platform; a method of a state is a legal transition.
 *
 * <pre>
 *   Active --suspend(reason)--> Suspended --resume--> Active
 *   Active, Suspended --close(reason)--> Closed
 * </pre>
 */
sealed interface GuarantorStatus {

  /** Guarantees. */
  String ACTIVE = "ACTIVE";

  /** Takes nothing new for the time being. */
  String SUSPENDED = "SUSPENDED";

  /** Gone for good. */
  String CLOSED = "CLOSED";

  /** The word on the wire. */
  String code();

  /** Not yet gone: may be edited and closed. */
  sealed interface Present extends GuarantorStatus permits Active, Suspended {

    /** Ends it for good. */
    default Closed close(CloseReason reason, Instant at) {
      return new Closed(reason.name(), at);
    }
  }

  /** Guarantees. */
  record Active() implements Present {

    @Override
    public String code() {
      return ACTIVE;
    }

    Suspended suspend(SuspendReason reason, Instant at) {
      return new Suspended(reason.name(), at);
    }
  }

  /** Takes nothing new for the time being. */
  record Suspended(String reason, Instant at) implements Present {

    @Override
    public String code() {
      return SUSPENDED;
    }

    Active resume() {
      return new Active();
    }
  }

  /** Gone for good; stays on record. */
  record Closed(String reason, Instant at) implements GuarantorStatus {

    @Override
    public String code() {
      return CLOSED;
    }
  }

  /**
   * This one as one that guarantees.
   *
   * @throws ProblemException 409 if it is suspended or closed
   */
  default Active active() {
    if (present() instanceof Active active) {
      return active;
    }
    throw refused("担保机构已暂停，请先恢复。", "The guarantor is suspended already: resume it first.");
  }

  /**
   * This one as a suspended one.
   *
   * @throws ProblemException 409 if it guarantees or is closed
   */
  default Suspended suspended() {
    if (present() instanceof Suspended suspended) {
      return suspended;
    }
    throw refused("担保机构没有暂停，无需恢复。", "The guarantor is not suspended: there is nothing to resume.");
  }

  /**
   * This one as one that is still there.
   *
   * @throws ProblemException 409 if it is closed
   */
  default Present present() {
    if (this instanceof Present present) {
      return present;
    }
    throw refused(
        "担保机构已关闭，不能再修改、暂停、恢复或关闭；如需恢复请重新登记。",
        "The guarantor is closed: it can be neither changed, suspended, resumed nor closed again."
            + " Register a new one.");
  }

  /** Reads a status to search for. */
  static Parsed<String> parse(String code) {
    return List.of(ACTIVE, SUSPENDED, CLOSED).contains(code)
        ? Parsed.valid(code)
        : Parsed.invalid(
            Flaw.of(
                "没有这种状态。",
                "There is no such status.",
                "请用 ACTIVE（在业）、SUSPENDED（已暂停）或 CLOSED（已关闭）。",
                "Use ACTIVE, SUSPENDED or CLOSED."));
  }

  private static ProblemException refused(String zh, String en) {
    return new ProblemException(ProblemCode.REFUSED, new Text(zh, en));
  }
}
