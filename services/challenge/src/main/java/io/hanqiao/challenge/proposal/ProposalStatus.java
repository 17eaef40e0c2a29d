package io.hanqiao.challenge.proposal;

import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.platform.problem.Word;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.util.List;

/**
 * The life of a proposal; a method of a state is a legal transition.
 *
 * <pre>
 *   Submitted --withdraw(reason)--> Withdrawn
 * </pre>
 */
sealed interface ProposalStatus {

  /** The word on the wire. */
  String code();

  /** Handed in and live. */
  record Submitted() implements ProposalStatus {

    @Override
    public String code() {
      return "SUBMITTED";
    }

    /** Takes it back for good. */
    Withdrawn withdraw(WithdrawReason reason, Instant at) {
      return new Withdrawn(reason, at);
    }
  }

  /**
   * Taken back; stays on record.
   *
   * @param at UTC
   */
  record Withdrawn(WithdrawReason reason, Instant at) implements ProposalStatus {

    @Override
    public String code() {
      return "WITHDRAWN";
    }
  }

  /**
   * This one as a live one.
   *
   * @throws ProblemException 409 if it was withdrawn
   */
  default Submitted submitted() {
    if (this instanceof Submitted submitted) {
      return submitted;
    }
    throw Refused.notNow(
        Word.of("方案已撤回", "withdrawn"),
        new Text(
            "不能再修改或撤回；揭榜未截止时可以重新提交。",
            "It can be neither changed nor withdrawn again. Submit a new one while proposals are"
                + " taken."),
        List.of());
  }

  /** Reads a status to search for. */
  static Parsed<String> parse(String code) {
    return code.equals("SUBMITTED") || code.equals("WITHDRAWN")
        ? Parsed.valid(code)
        : Parsed.invalid(
            Flaw.of(
                "没有这种状态。",
                "There is no such status.",
                "请用 SUBMITTED（已提交）或 WITHDRAWN（已撤回）。",
                "Use SUBMITTED or WITHDRAWN."));
  }
}
