package io.hanqiao.enterprise.assessment;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Objects;

/** A self-assessment form read without a flaw. */
record SelfAssessmentReading(Origin origin, Tier tier, LocalDate on, Answers answers) {

  private static final Flaw POOL =
      Flaw.of(
          "培育库没有认定条件。",
          "The cultivation pool has no conditions.",
          "请用 TECH_INNOVATIVE、SRDI 或 LITTLE_GIANT。",
          "Use TECH_INNOVATIVE, SRDI or LITTLE_GIANT.");

  /**
   * Reads a form.
   *
   * @param today judged by if the form names no day
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static SelfAssessmentReading of(SelfAssessmentForm form, LocalDate today) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    Tier tier = in.required("tier", form.tier(), SelfAssessmentReading::conditional);
    LocalDate on = in.optional("on", form.on(), CalendarDay::parse);
    Answers answers = AnswersReading.read(form.answers(), in);
    in.orRefuse();
    return new SelfAssessmentReading(
        origin, Objects.requireNonNull(tier), on == null ? today : on, answers);
  }

  private static Parsed<Tier> conditional(String code) {
    return Codes.parse(Tier.class, code)
        .then(tier -> tier == Tier.CULTIVATION ? Parsed.invalid(POOL) : Parsed.valid(tier));
  }
}
