package io.hanqiao.talent.institution;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.vocabulary.InstitutionKind;

/** An institution form read without a flaw. */
record InstitutionReading(Origin origin, InstitutionFacts facts) {

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static InstitutionReading of(InstitutionForm form) {
    Findings findings = new Findings();
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    InstitutionFacts facts =
        new InstitutionFacts(
            findings.required("name", form.name(), text(200)),
            findings.required("kind", form.kind(), FieldReading.code(InstitutionKind.class)),
            FieldReading.division(findings, form.divisionCode()),
            FieldReading.district(findings, form.managementDistrict()));
    findings.orRefuse();
    return new InstitutionReading(origin, facts);
  }
}
