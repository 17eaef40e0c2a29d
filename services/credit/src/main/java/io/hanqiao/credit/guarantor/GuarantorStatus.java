package io.hanqiao.credit.guarantor;

import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.platform.problem.Word;
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

  /** Editing it, as a refusal calls it. */
  Word EDIT = Word.of("修改", "change it");

  /** Closing it, as a refusal calls it. */
  Word CLOSE = Word.of("关闭", "close it");

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
    throw Refused.notNow(
        Word.of("已暂停", "suspended"),
        new Text("已经暂停，请先恢复。", "It is suspended already: resume it first."),
        List.of(EDIT, Word.of("恢复", "resume it"), CLOSE));
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
    throw Refused.notNow(
        Word.of("在业", "active"),
        new Text("没有暂停，无需恢复。", "It is not suspended: there is nothing to resume."),
        List.of(EDIT, Word.of("暂停", "suspend it"), CLOSE));
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
    throw Refused.notNow(
        Word.of("已关闭", "closed"),
        new Text(
            "不能再修改、暂停、恢复或关闭；如需恢复请重新登记。",
            "It can be neither changed, suspended, resumed nor closed again. Register a new one."),
        List.of());
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
}
