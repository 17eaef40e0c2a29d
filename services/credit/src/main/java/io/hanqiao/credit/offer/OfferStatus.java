package io.hanqiao.credit.offer;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;

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
    throw new ProblemException(
        ProblemCode.REFUSED,
        new Text(
            "产品已撤回，不能再修改或撤回；如需恢复请重新发布。",
            "The offer is withdrawn: it can be neither changed nor withdrawn again. Post a new"
                + " one."));
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
