package io.hanqiao.talent.achievement;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.vocabulary.AchievementKind;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Trl;

/** An achievement form read without a flaw, but for the team it names. */
record AchievementReading(Origin origin, AchievementFacts facts) {

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static AchievementReading of(AchievementForm form) {
    Findings findings = new Findings();
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    AchievementFacts facts = facts(form, findings);
    findings.orRefuse();
    return new AchievementReading(origin, facts);
  }

  @SuppressWarnings("NullAway") // A missing required field is a finding, and refuses the form.
  private static AchievementFacts facts(AchievementForm form, Findings in) {
    Trl trl = in.optional("trl", form.trl(), level -> Trl.parse(level));
    return new AchievementFacts(
        in.required("title", form.title(), text(200)),
        in.required("summary", form.summary(), text(4000)),
        in.required("kind", form.kind(), FieldReading.code(AchievementKind.class)),
        in.optional("field", form.field(), text(200)),
        FieldReading.sectors(in, form.sectors()),
        FieldReading.ipc(in, form.ipc()),
        in.optional("legalStatus", form.legalStatus(), text(100)),
        in.optional("maturity", form.maturity(), FieldReading.code(Maturity.class)),
        trl == null ? null : (Integer) trl.level(),
        in.optional("cooperationModes", form.cooperationModes(), text(500)));
  }
}
