package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A challenge form read without a flaw.
 *
 * @param ending how it ended before it was reported; null for one that is open
 */
record ChallengeReading(Origin origin, ChallengeContent content, @Nullable Ending ending) {

  /**
   * Reads what a sponsor posts.
   *
   * @param today by Wuhan's calendar
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static ChallengeReading ofSponsor(ChallengeForm form, LocalDate today) {
    Findings findings = new Findings();
    ChallengeReading read = of(form, findings, null);
    Ending.unreported(form, findings);
    if (read.content.conditions().past(today)) {
      findings.add("deadline", form.deadline(), DeadlineRules.PASSED);
    }
    findings.orRefuse();
    return read;
  }

  /**
   * Reads what an operator reports, which may lie in the past.
   *
   * @param today by Wuhan's calendar
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static ChallengeReading ofOperator(ChallengeForm form, LocalDate today) {
    Findings findings = new Findings();
    ChallengeReading read = of(form, findings, Ending.reported(form, today, findings));
    findings.orRefuse();
    return read;
  }

  /**
   * Reads what a sponsor edits; whether the deadline may move, the challenge knows.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static ChallengeContent ofEdit(ChallengeForm form) {
    Findings findings = new Findings();
    ChallengeReading read = of(form, findings, null);
    Ending.unreported(form, findings);
    findings.orRefuse();
    return read.content;
  }

  private static ChallengeReading of(
      ChallengeForm form, Findings findings, @Nullable Ending ending) {
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    ChallengeContent content =
        new ChallengeContent(
            QuestionReading.read(form, findings),
            PartiesReading.read(form, findings),
            ConditionsReading.read(form, findings));
    Contradictions.find(content, findings);
    return new ChallengeReading(origin, content, ending);
  }
}
