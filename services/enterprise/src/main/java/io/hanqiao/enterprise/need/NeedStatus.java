package io.hanqiao.enterprise.need;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;

/**
 * The life of a financing need; a method of a state is a legal transition.
 *
 * <pre>
 *   Open --close(reason)--> Closed
 * </pre>
 */
sealed interface NeedStatus {

  /** Looking for offers. */
  String OPEN = "OPEN";

  /** No longer looking. */
  String CLOSED = "CLOSED";

  /** The word on the wire. */
  String code();

  /** Looking for offers. */
  record Open() implements NeedStatus {

    @Override
    public String code() {
      return OPEN;
    }

    Closed close(CloseReason reason, Instant at) {
      return new Closed(reason, at);
    }
  }

  /** No longer looking; stays on record. */
  record Closed(CloseReason reason, Instant at) implements NeedStatus {

    @Override
    public String code() {
      return CLOSED;
    }
  }

  /**
   * This need as an open one.
   *
   * @throws ProblemException 409 if it is closed
   */
  default Open open() {
    if (this instanceof Open open) {
      return open;
    }
    throw new ProblemException(
        ProblemCode.REFUSED,
        new Text(
            "需求已关闭，不能再修改或关闭；如仍需融资请重新发布。",
            "The need is closed: it can be neither changed nor closed again. Post a new one."));
  }

  /** Reads a status to search for. */
  static Parsed<String> parse(String code) {
    return code.equals(OPEN) || code.equals(CLOSED)
        ? Parsed.valid(code)
        : Parsed.invalid(
            Flaw.of(
                "没有这种状态。",
                "There is no such status.",
                "请用 OPEN（在找）或 CLOSED（已关闭）。",
                "Use OPEN or CLOSED."));
  }
}
