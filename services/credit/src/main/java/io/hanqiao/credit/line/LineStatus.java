package io.hanqiao.credit.line;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.platform.problem.Word;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of a line; a method of a state is a legal transition.
 *
 * <pre>
 *   Draft --revise(by)--> Draft --confirm(another)--> Open --close(reason)--> Closed
 *   Open --revise(by)--> Draft --close(reason)--> Closed
 * </pre>
 */
sealed interface LineStatus {

  /** Written by one person, in force for nobody. */
  String DRAFT = "DRAFT";

  /** Posted. */
  String OPEN = "OPEN";

  /** Gone for good. */
  String CLOSED = "CLOSED";

  /** Writing it anew, as a refusal calls it. */
  Word REVISE = Word.of("修改", "change it");

  /** Closing it, as a refusal calls it. */
  Word CLOSE = Word.of("关闭", "close it");

  /** The word on the wire. */
  String code();

  /** Not yet closed: may be revised and closed. */
  sealed interface Present extends LineStatus permits Draft, Open {

    /** A person writes it anew: what somebody confirmed before is not this. */
    default Draft revise(String by) {
      return new Draft(by);
    }

    /** Ends it for good. */
    default Closed close(CloseReason reason, Instant at) {
      return new Closed(reason.name(), at);
    }
  }

  /**
   * Waits for a second person.
   *
   * @param by the person who wrote what it says now
   */
  record Draft(String by) implements Present {

    @Override
    public String code() {
      return DRAFT;
    }

    /**
     * A second person answers for it.
     *
     * @throws ProblemException 403 if it is the one who wrote it
     */
    Open confirm(String checker, Instant at) {
      Refusals.requireAnother(by, checker, Word.of("待复核", "a draft"), List.of(REVISE, CLOSE));
      return new Open(checker, at);
    }
  }

  /**
   * Posted.
   *
   * @param confirmedBy the second person; null if an operator reported it as announced
   * @param since UTC
   */
  record Open(@Nullable String confirmedBy, Instant since) implements Present {

    @Override
    public String code() {
      return OPEN;
    }
  }

  /** Gone for good; stays on record. */
  record Closed(String reason, Instant at) implements LineStatus {

    @Override
    public String code() {
      return CLOSED;
    }
  }

  /**
   * This line as a draft.
   *
   * @throws ProblemException 409 if it is open or closed
   */
  default Draft draft() {
    if (present() instanceof Draft draft) {
      return draft;
    }
    throw Refused.notNow(
        Word.of("已复核生效", "open"),
        new Text("无需再次复核。", "There is nothing to confirm."),
        List.of(REVISE, CLOSE));
  }

  /**
   * This line as one that is not closed.
   *
   * @throws ProblemException 409 if it is
   */
  default Present present() {
    if (this instanceof Present present) {
      return present;
    }
    throw Refused.notNow(
        Word.of("额度已关闭", "closed"),
        new Text(
            "不能再修改、复核或关闭；如需恢复请重新填报。",
            "It can be neither changed, confirmed nor closed again. Draft a new one."),
        List.of());
  }

  /** Reads a status to search for. */
  static Parsed<String> parse(String code) {
    return List.of(DRAFT, OPEN, CLOSED).contains(code)
        ? Parsed.valid(code)
        : Parsed.invalid(
            Flaw.of(
                "没有这种状态。",
                "There is no such status.",
                "请用 DRAFT（待复核）、OPEN（已生效）或 CLOSED（已关闭）。",
                "Use DRAFT, OPEN or CLOSED."));
  }
}
