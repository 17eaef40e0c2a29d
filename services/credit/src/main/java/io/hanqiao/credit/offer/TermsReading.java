package io.hanqiao.credit.offer;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Bounds;
import io.hanqiao.credit.input.Percents;
import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.ClockProgramme;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Term;

/** Reads what is lent. */
final class TermsReading {

  private static final int LONGEST_DECISION_DAYS = 365;

  private TermsReading() {}

  static LoanTerms read(OfferForm form, Findings in) {
    Money amountMin = in.optional("amountMin", form.amountMin(), Amounts::positive);
    Money amountMax = in.optional("amountMax", form.amountMax(), Amounts::positive);
    Bounds.check(in, "amountMin", amountMin, "amountMax", amountMax);
    Integer termMin = in.optional("termMinMonths", form.termMinMonths(), TermsReading::months);
    Integer termMax = in.optional("termMaxMonths", form.termMaxMonths(), TermsReading::months);
    Bounds.check(in, "termMinMonths", termMin, "termMaxMonths", termMax);
    return new LoanTerms(
        Stated.codes(in, "purposes", form.purposes(), code -> Codes.parse(LoanPurpose.class, code)),
        Amounts.fen(amountMin),
        Amounts.fen(amountMax),
        termMin,
        termMax,
        Stated.codes(
            in,
            "securityTypes",
            form.securityTypes(),
            code -> Codes.parse(SecurityType.class, code)),
        Stated.codes(
            in, "collateral", form.collateral(), code -> Codes.parse(Collateral.class, code)),
        in.optional("decisionDays", form.decisionDays(), between(0, LONGEST_DECISION_DAYS)),
        in.optional(
            "productForm", form.productForm(), code -> Codes.parse(ProductForm.class, code)),
        Percents.ppm(in.optional("feePercent", form.feePercent(), Rate::parsePercent)),
        Percents.ppm(in.optional("subsidyPercent", form.subsidyPercent(), Rate::parsePercent)),
        in.optional(
            "clockProgramme",
            form.clockProgramme(),
            code -> ClockProgramme.parse(ClockProgramme.LOAN_APPLICATION, code)));
  }

  private static Parsed<Integer> months(int months) {
    return Term.parse(months).then(term -> Parsed.valid(term.months()));
  }
}
