package io.hanqiao.talent.team;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Money;

/** A team form read without a flaw. */
record TeamReading(Origin origin, TeamOffer offer) {

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static TeamReading of(TeamForm form) {
    Findings findings = new Findings();
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    TeamOffer offer = offer(form, findings);
    findings.orRefuse();
    return new TeamReading(origin, offer);
  }

  @SuppressWarnings("NullAway") // A missing required field is a finding, and refuses the form.
  private static TeamOffer offer(TeamForm form, Findings in) {
    Maturity from =
        in.optional("maturityFrom", form.maturityFrom(), FieldReading.code(Maturity.class));
    Maturity to = in.optional("maturityTo", form.maturityTo(), FieldReading.code(Maturity.class));
    FieldReading.ordered(in, from, to);
    Money budget = in.optional("minBudget", form.minBudget(), Money::parseYuan);
    return new TeamOffer(
        in.required("title", form.title(), text(200)),
        in.required("text", form.text(), text(10, 4000)),
        FieldReading.sectors(in, form.sectors()),
        FieldReading.ipc(in, form.ipc()),
        from,
        to,
        budget == null ? null : (Long) budget.fen(),
        in.optional("availableMonths", form.availableMonths(), between(1, 120)));
  }
}
