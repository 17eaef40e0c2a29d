package io.hanqiao.credit.bank;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Codes;

/** A bank form read without a flaw. */
record BankReading(Origin origin, BankProfile profile) {

  private static final int MOST_MANAGERS = 100_000;

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static BankReading of(BankForm form) {
    Findings findings = new Findings();
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    BankProfile profile = profile(form, findings);
    findings.orRefuse();
    return new BankReading(origin, profile);
  }

  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  private static BankProfile profile(BankForm form, Findings in) {
    return new BankProfile(
        in.required("name", form.name(), text(200)),
        in.required("kind", form.kind(), code -> Codes.parse(BankKind.class, code)),
        Stated.divisions(in, form.serviceDivisions()),
        Stated.districts(in, form.serviceManagementDistricts()),
        in.optional("relationshipManagers", form.relationshipManagers(), between(0, MOST_MANAGERS)),
        Amounts.fen(in.optional("maxPerFirm", form.maxPerFirm(), Amounts::positive)));
  }
}
