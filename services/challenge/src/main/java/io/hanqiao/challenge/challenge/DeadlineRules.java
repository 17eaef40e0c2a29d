package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The deadline is the seal of the proposals: the day after it the sponsor reads them. So it is
 * never set to a day that has passed, which would break the seal at once, nor moved once it has
 * passed, which would let a solver propose after the sponsor has read the others.
 */
final class DeadlineRules {

  static final Flaw PASSED =
      Flaw.of("这一天已经过去。", "The day has passed.", "请填写今天或以后的日期。", "Give today or a later day.");

  private DeadlineRules() {}

  /**
   * Refuses what breaks the seal.
   *
   * @param today by Wuhan's calendar
   */
  static void move(Conditions from, Conditions to, LocalDate today) {
    if (from.past(today)) {
      throw new ProblemException(
          ProblemCode.REFUSED,
          new Text(
              "揭榜已于 " + from.deadline() + " 截止，方案已经启封，截止日不能再改；如需继续征集请重新发榜。",
              "The deadline passed on "
                  + from.deadline()
                  + " and the proposals lie open: it cannot move. Post a new challenge to ask"
                  + " again."));
    }
    if (to.past(today)) {
      throw new ProblemException(
          ProblemCode.INVALID,
          null,
          List.of(new Finding("deadline", String.valueOf(to.deadline()), PASSED)));
    }
  }
}
