package io.hanqiao.platform.posting;

import io.hanqiao.platform.problem.Refused;
import io.hanqiao.platform.problem.Word;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.util.List;

/**
 * The simplest life of a posting; a method of a state is a legal transition.
 *
 * <pre>
 *   Open --close(reason)--> Closed
 * </pre>
 */
public sealed interface Openness {

  /** The word on the wire. */
  String code();

  /** In the market. */
  record Open() implements Openness {

    @Override
    public String code() {
      return "OPEN";
    }

    /** Ends it for good. */
    public Closed close(String reason, Instant at) {
      return new Closed(reason, at);
    }
  }

  /**
   * Out of the market; stays on record.
   *
   * @param reason a code
   * @param at UTC
   */
  record Closed(String reason, Instant at) implements Openness {

    @Override
    public String code() {
      return "CLOSED";
    }
  }

  /**
   * This one as an open one.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 409 if it is closed
   */
  default Open open() {
    if (this instanceof Open open) {
      return open;
    }
    throw Refused.notNow(
        Word.of("已关闭", "closed"),
        new Text(
            "不能再修改或关闭；如仍需要请重新发布。", "It can be neither changed nor closed again. Post a new one."),
        List.of());
  }

  /** Reads a status to search for. */
  static Parsed<String> parse(String code) {
    return code.equals("OPEN") || code.equals("CLOSED")
        ? Parsed.valid(code)
        : Parsed.invalid(
            Flaw.of(
                "没有这种状态。",
                "There is no such status.",
                "请用 OPEN（有效）或 CLOSED（已关闭）。",
                "Use OPEN or CLOSED."));
  }
}
