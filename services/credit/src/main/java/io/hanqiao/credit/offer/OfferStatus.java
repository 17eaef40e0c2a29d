package io.hanqiao.credit.offer;

import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.platform.problem.Word;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.util.List;

/**
 * The life of a credit offer; a method of a state is a legal transition.
 *
 * <pre>
 *   Open --withdraw(reason)--> Withdrawn
 * </pre>
 */
sealed interface OfferStatus {

  /** Published. */
  String OPEN = "OPEN";

  /** Taken back. */
  String WITHDRAWN = "WITHDRAWN";

  /** The word on the wire. */
  String code();

  /** Published: every trade of the platform reads it. */
  record Open() implements OfferStatus {

    @Override
    public String code() {
      return OPEN;
    }

    Withdrawn withdraw(WithdrawReason reason, Instant at) {
      return new Withdrawn(reason, at);
    }
  }

  /** Taken back for good; stays on record with its bank. */
  record Withdrawn(WithdrawReason reason, Instant at) implements OfferStatus {

    @Override
    public String code() {
      return WITHDRAWN;
    }
  }

  /**
   * This offer as an open one.
   *
   * @throws ProblemException 409 if it is withdrawn
   */
  default Open open() {
    if (this instanceof Open open) {
      return open;
    }
    throw Refused.notNow(
        Word.of("已撤回", "withdrawn"),
        new Text(
            "不能再修改或撤回；如需恢复请重新发布。",
            "It can be neither changed nor withdrawn again. Post a new one."),
        List.of());
  }

  /** Reads a status to search for. */
  static Parsed<String> parse(String code) {
    return code.equals(OPEN) || code.equals(WITHDRAWN)
        ? Parsed.valid(code)
        : Parsed.invalid(
            Flaw.of(
                "没有这种状态。",
                "There is no such status.",
                "请用 OPEN（在办）或 WITHDRAWN（已撤回）。",
                "Use OPEN or WITHDRAWN."));
  }
}
