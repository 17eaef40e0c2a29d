package io.hanqiao.credit.application;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Term;
import java.util.UUID;

/** An application form read without a flaw; need and offer are not looked up yet. */
record ApplicationReading(Origin origin, UUID needId, UUID offerId, AskedFor asked) {

  private static final int LONGEST_NOTE = 2_000;

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  static ApplicationReading of(ApplicationForm form) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    UUID need = in.required("needId", form.needId(), Parsed::valid);
    UUID offer = in.required("offerId", form.offerId(), Parsed::valid);
    Money amount = in.required("amount", form.amount(), Amounts::positive);
    Term term =
        in.required("termMonths", form.termMonths(), (Integer months) -> Term.parse(months));
    LoanPurpose purpose =
        in.required("purpose", form.purpose(), code -> Codes.parse(LoanPurpose.class, code));
    String note = in.optional("note", form.note(), text(LONGEST_NOTE));
    in.orRefuse();
    return new ApplicationReading(
        origin, need, offer, new AskedFor(amount.fen(), term.months(), purpose, note));
  }
}
