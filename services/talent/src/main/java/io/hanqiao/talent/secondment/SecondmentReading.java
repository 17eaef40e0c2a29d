package io.hanqiao.talent.secondment;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Programme;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** A secondment form read without a flaw, but for the expert it names. */
record SecondmentReading(
    Origin origin,
    Programme programme,
    UUID hostEnterpriseId,
    UUID hostOrg,
    SecondmentTerms terms,
    Reported reported) {

  private static final Flaw TURNED_ROUND =
      Flaw.of(
          "早于开始日期。",
          "It is before startsOn.",
          "请填写开始日期或之后的日期。",
          "Give the first day or a later one.");

  /**
   * Reads what an institution proposes: how far it came is not its to say.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static SecondmentReading ofInstitution(SecondmentForm form) {
    Findings findings = new Findings();
    ReportedReading.refuseAll(findings, form);
    return of(form, Reported.PROPOSAL, findings);
  }

  /**
   * Reads what an operator reports.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static SecondmentReading ofOperator(SecondmentForm form, LocalDate today) {
    Findings findings = new Findings();
    return of(form, ReportedReading.of(findings, form, today), findings);
  }

  /**
   * Reads the terms of an edit; who, where and under which programme stay.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static SecondmentTerms ofEdit(SecondmentForm form) {
    Findings findings = new Findings();
    ReportedReading.refuseAll(findings, form);
    SecondmentTerms terms = terms(form, findings);
    findings.orRefuse();
    return terms;
  }

  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  private static SecondmentReading of(SecondmentForm form, Reported reported, Findings in) {
    SecondmentReading read =
        new SecondmentReading(
            Origin.read(in, form.reference(), form.synthetic(), form.source()),
            in.required("programme", form.programme(), FieldReading.code(Programme.class)),
            in.required("hostEnterpriseId", form.hostEnterpriseId(), Parsed::valid),
            in.required("hostOrg", form.hostOrg(), Parsed::valid),
            terms(form, in),
            reported);
    in.orRefuse();
    return read;
  }

  private static SecondmentTerms terms(SecondmentForm form, Findings in) {
    LocalDate starts = in.optional("startsOn", form.startsOn(), CalendarDay::parse);
    LocalDate ends = in.optional("endsOn", form.endsOn(), CalendarDay::parse);
    if (starts != null && ends != null && ends.isBefore(starts)) {
      in.add("endsOn", ends, TURNED_ROUND);
    }
    return new SecondmentTerms(
        in.optional("batch", form.batch(), between(1, 1000)), form.requestId(), starts, ends);
  }

  /** A parser of a day that is not in the future. */
  static Function<String, Parsed<LocalDate>> upTo(LocalDate today) {
    return text ->
        CalendarDay.parse(text)
            .then(
                day ->
                    day.isAfter(today)
                        ? Parsed.invalid(
                            Flaw.of(
                                "日期 " + day + " 还没有到。",
                                day + " is in the future.",
                                "请填写 " + today + " 或之前的日期。",
                                "Give " + today + " or an earlier day."))
                        : Parsed.valid(day));
  }
}
