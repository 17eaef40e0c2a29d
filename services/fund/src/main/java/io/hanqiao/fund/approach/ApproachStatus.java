package io.hanqiao.fund.approach;

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
 * The life of an approach; a method of a state is a legal transition.
 *
 * <pre>
 *   Open --accept--> Accepted            by the firm
 *   Open --decline(reason)--> Declined   by the firm
 *   Open --withdraw(reason)--> Withdrawn by the fund
 * </pre>
 */
sealed interface ApproachStatus {

  /** The word on the wire. */
  String code();

  /** The firm has not answered. */
  record Open() implements ApproachStatus {

    @Override
    public String code() {
      return "OPEN";
    }

    Accepted accept(Instant at) {
      return new Accepted(at);
    }

    Declined decline(DeclineReason reason, Instant at) {
      return new Declined(reason, at);
    }

    Withdrawn withdraw(WithdrawReason reason, Instant at) {
      return new Withdrawn(reason, at);
    }
  }

  /** The firm talks to the fund. */
  record Accepted(Instant at) implements ApproachStatus {

    @Override
    public String code() {
      return "ACCEPTED";
    }
  }

  /** The firm does not want to. */
  record Declined(DeclineReason reason, Instant at) implements ApproachStatus {

    @Override
    public String code() {
      return "DECLINED";
    }
  }

  /** The fund took it back before the firm answered. */
  record Withdrawn(WithdrawReason reason, Instant at) implements ApproachStatus {

    @Override
    public String code() {
      return "WITHDRAWN";
    }
  }

  /**
   * This one as an open one.
   *
   * @throws ProblemException 409 if it has ended
   */
  default Open open() {
    if (this instanceof Open open) {
      return open;
    }
    throw Refused.notNow(
        Word.of("接触已结束（" + code() + "）", "an approach that has ended (" + code() + ")"),
        new Text(
            "不能再答复、修改或撤回；如仍需要请重新发起。",
            "It can be neither answered, changed nor withdrawn. Open a new one."),
        List.of());
  }

  /** Reads a status to search for. */
  static Parsed<String> parse(String code) {
    return Set.of("OPEN", "ACCEPTED", "DECLINED", "WITHDRAWN").contains(code)
        ? Parsed.valid(code)
        : Parsed.invalid(
            Flaw.of(
                "没有这种状态。",
                "There is no such status.",
                "请用 OPEN（待答复）、ACCEPTED（已接受）、DECLINED（已谢绝）或 WITHDRAWN（已撤回）。",
                "Use OPEN, ACCEPTED, DECLINED or WITHDRAWN."));
  }
}
