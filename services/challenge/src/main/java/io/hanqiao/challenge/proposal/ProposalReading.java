package io.hanqiao.challenge.proposal;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.challenge.challenge.PositiveAmount;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.SolverKind;

/** A proposal form read without a flaw. */
record ProposalReading(Origin origin, Plan plan) {

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static ProposalReading of(ProposalForm form) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    Plan plan =
        new Plan(
            in.required("solverKind", form.solverKind(), c -> Codes.parse(SolverKind.class, c)),
            form.teamId(),
            form.enterpriseId(),
            form.capabilityId(),
            in.required("summary", form.summary(), text(4_000)),
            in.optional("price", form.price(), PositiveAmount::parse),
            in.optional("months", form.months(), between(1, 120)));
    in.orRefuse();
    return new ProposalReading(origin, plan);
  }
}
