package io.hanqiao.enterprise.edge;

import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.platform.problem.Word;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The life of a supplier edge; a method of a state is a legal transition.
 *
 * <pre>
 *   Declared --confirm--> Confirmed --end(reason)--> Ended
 *   Declared --reject(reason)--> Rejected
 *   Declared --end(reason)--> Ended
 * </pre>
 */
sealed interface EdgeStatus {

  /** All words on the wire. */
  Set<String> CODES = Set.of(Declared.CODE, Confirmed.CODE, Rejected.CODE, Ended.CODE);

  /** The word on the wire. */
  String code();

  /** A state from which an edge may be ended. */
  sealed interface Live extends EdgeStatus {

    /** Ends it for good. */
    default Ended end(String reason, Instant at) {
      return new Ended(reason, at);
    }
  }

  /** The supplier's word alone. */
  record Declared() implements Live {

    static final String CODE = "DECLARED";

    @Override
    public String code() {
      return CODE;
    }

    Confirmed confirm(Instant at) {
      return new Confirmed(at);
    }

    Rejected reject(String reason, Instant at) {
      return new Rejected(reason, at);
    }
  }

  /** The word of both sides. */
  record Confirmed(Instant at) implements Live {

    static final String CODE = "CONFIRMED";

    @Override
    public String code() {
      return CODE;
    }
  }

  /** Denied by the anchor. */
  record Rejected(String reason, Instant at) implements EdgeStatus {

    static final String CODE = "REJECTED";

    @Override
    public String code() {
      return CODE;
    }
  }

  /** Over; stays on record. */
  record Ended(String reason, Instant at) implements EdgeStatus {

    static final String CODE = "ENDED";

    @Override
    public String code() {
      return CODE;
    }
  }

  /**
   * This one as a declared one.
   *
   * @throws ProblemException 409 if it is not
   */
  default Declared declared() {
    if (this instanceof Declared declared) {
      return declared;
    }
    throw refused(
        "只有待确认的关系可以修改、确认或否认。",
        "Only a declared edge can be changed, confirmed or rejected.",
        this instanceof Live ? List.of(Word.of("结束", "end it")) : List.of());
  }

  /**
   * This one as one that stands.
   *
   * @throws ProblemException 409 if it was rejected or has ended
   */
  default Live live() {
    if (this instanceof Live live) {
      return live;
    }
    throw refused("已被否认或已结束的关系不能再结束。", "A rejected or ended edge cannot be ended.", List.of());
  }

  private ProblemException refused(String zh, String en, List<Word> possible) {
    return Refused.notNow(Word.of(code(), code()), new Text(zh, en), possible);
  }

  /** Reads a status to search for. */
  static Parsed<String> parse(String code) {
    return CODES.contains(code)
        ? Parsed.valid(code)
        : Parsed.invalid(
            Flaw.of(
                "没有这种状态。",
                "There is no such status.",
                "请用 DECLARED（待确认）、CONFIRMED（已确认）、REJECTED（已否认）或 ENDED（已结束）。",
                "Use DECLARED, CONFIRMED, REJECTED or ENDED."));
  }
}
