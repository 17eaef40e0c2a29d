package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.platform.problem.Word;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The life of a recognition; a method of a state is a legal transition.
 *
 * <pre>
 *   Held --recheck(passed)--> Held
 *   Held --recheck(failed)--> RecheckFailed
 *   Held --revoke(reason)--> Revoked
 * </pre>
 *
 * That its last day has passed is no transition: a late recheck may still prolong it.
 */
sealed interface Standing {

  /** The word on the wire. */
  String code();

  /** What a recheck leaves. */
  sealed interface Rechecked extends Standing permits Held, RecheckFailed {}

  /** As issued, or confirmed since. */
  record Held() implements Rechecked {

    static final String CODE = "HELD";

    @Override
    public String code() {
      return CODE;
    }

    Rechecked recheck(boolean passed) {
      return passed ? this : new RecheckFailed();
    }

    Revoked revoke(String reason, LocalDate on) {
      return new Revoked(reason, on);
    }
  }

  /** Ended by a recheck that was not passed. */
  record RecheckFailed() implements Rechecked {

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
    throw Refused.notNow(
        Word.of("已终止或已撤销", "ended or revoked"),
        new Text(
            "不能再复核或撤销；重新认定请另行登记。",
            "It can be neither rechecked nor revoked. Record a new one if the firm is recognised"
                + " again."),
        List.of());
  }
}
