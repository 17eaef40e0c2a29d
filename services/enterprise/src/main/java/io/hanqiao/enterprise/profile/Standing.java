package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;

/**
 * The life of a recognition; a method of a state is a legal transition.
 *
 * <pre>
 *   Held --recheck(passed)--> Held
 *   Held --recheck(failed)--> Failed
 *   Held --revoke(reason)--> Revoked
 * </pre>
 *
 * That its last day has passed is no transition: a late recheck may still prolong it.
 */
sealed interface Standing {

  /** The word on the wire. */
  String code();

  /** As issued, or confirmed since. */
  record Held() implements Standing {

    static final String CODE = "HELD";

    @Override
    public String code() {
      return CODE;
    }

    Standing recheck(boolean passed) {
      return passed ? this : new Failed();
    }

    Revoked revoke(String reason, LocalDate on) {
      return new Revoked(reason, on);
    }
  }

  /** Ended by a recheck that was not passed. */
  record Failed() implements Standing {

    @Override
    public String code() {
      return "RECHECK_FAILED";
    }
  }

  /**
   * Taken back.
   *
   * @param reason a code
   */
  record Revoked(String reason, LocalDate on) implements Standing {

    @Override
    public String code() {
      return "REVOKED";
    }
  }

  /**
   * This one as held.
   *
   * @throws ProblemException 409 if it is not
   */
  default Held held() {
    if (this instanceof Held held) {
      return held;
    }
    throw new ProblemException(
        ProblemCode.REFUSED,
        new Text(
            "该认定已因复核未通过而终止或已被撤销，不能再复核或撤销；重新认定请另行登记。",
            "The recognition has ended by a failed recheck or was revoked: it can be neither"
                + " rechecked nor revoked. Record a new one if the firm is recognised again."));
  }
}
