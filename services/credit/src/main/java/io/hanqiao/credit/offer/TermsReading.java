package io.hanqiao.credit.offer;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Reads what is lent. */
final class TermsReading {

  private static final int LONGEST_DECISION_DAYS = 365;

  private TermsReading() {}

  static LoanTerms read(OfferForm form, Findings in) {
    Money amountMin = in.optional("amountMin", form.amountMin(), TermsReading::positive);
    Money amountMax = in.optional("amountMax", form.amountMax(), TermsReading::positive);
    Bounds.check(in, "amountMin", amountMin, "amountMax", amountMax);
    Integer termMin = in.optional("termMinMonths", form.termMinMonths(), TermsReading::months);
    Integer termMax = in.optional("termMaxMonths", form.termMaxMonths(), TermsReading::months);
    Bounds.check(in, "termMinMonths", termMin, "termMaxMonths", termMax);
    return new LoanTerms(
        OfferReading.stated(
            in, "purposes", form.purposes(), code -> Codes.parse(LoanPurpose.class, code)),
        fen(amountMin),
        fen(amountMax),
        termMin,
        termMax,
        OfferReading.stated(
            in,
            "securityTypes",
            form.securityTypes(),
            code -> Codes.parse(SecurityType.class, code)),
        OfferReading.stated(
            in, "collateral", form.collateral(), code -> Codes.parse(Collateral.class, code)),
        in.optional("decisionDays", form.decisionDays(), between(0, LONGEST_DECISION_DAYS)));
  }

  private static Parsed<Integer> months(int months) {
    return Term.parse(months).then(term -> Parsed.valid(term.months()));
  }

  private static Parsed<Money> positive(String text) {
    return Money.parseYuan(text)
        .then(
            money ->
                money.fen() > 0
                    ? Parsed.valid(money)
                    : Parsed.invalid(
                        Flaw.of(
                            "金额为零。",
                            "The amount is zero.",
                            "请填写大于零的金额，单位为元，如 5000000.00；未载明请不填。",
                            "Give an amount above zero in yuan, such as 5000000.00, or leave it"
                                + " out if it is not stated.")));
  }

  private static @Nullable Long fen(@Nullable Money money) {
    return money == null ? null : money.fen();
  }
}
