package io.hanqiao.credit.grant;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LprSpread;
import io.hanqiao.vocabulary.LprTenor;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The price of a grant, read: a spread to LPR or a rate, and what makes it the all-in cost. */
final class PriceReading {

  private static final Flaw ONE_OF_TWO =
      Flaw.of(
          "LPR加减点和年利率须填且只填一项。",
          "Either a spread to LPR or a yearly rate is needed, and not both.",
          "请只填 lprSpreadBp 或 ratePercent。",
          "Give lprSpreadBp or ratePercent.");
  private static final Flaw BELOW_ZERO =
      Flaw.of(
          "贴息高于利率与费用之和。",
          "The subsidy is above rate and fees together.",
          "请核对贴息。",
          "Look at the subsidy again.");

  private PriceReading() {}

  /** Null if anything was found. */
  static @Nullable GrantPrice of(
      GrantForm form, @Nullable Term term, LocalDate today, Findings in) {
    Rate fee = in.required("feePercent", form.feePercent(), Rate::parsePercent);
    Rate subsidy = in.required("subsidyPercent", form.subsidyPercent(), Rate::parsePercent);
    if ((form.lprSpreadBp() == null) == (form.ratePercent() == null)) {
      in.add("ratePercent", form.ratePercent(), ONE_OF_TWO);
      return null;
    }
    LprSpread spread =
        term == null
            ? null
            : in.optional(
                "lprSpreadBp",
                form.lprSpreadBp(),
                (Integer bp) -> LprSpread.parse(LprTenor.forTerm(term), bp));
    Rate rate = in.optional("ratePercent", form.ratePercent(), Rate::parsePercent);
    if (fee == null || subsidy == null) {
      return null;
    }
    GrantPrice.Extras extras = new GrantPrice.Extras(fee.ppm(), subsidy.ppm());
    GrantPrice price;
    if (spread != null) {
      price = GrantPrice.of(spread, extras, today);
    } else if (rate != null) {
      price = GrantPrice.of(rate, extras, today);
    } else {
      return null;
    }
    if (price.allInPpm() < 0) {
      in.add("subsidyPercent", form.subsidyPercent(), BELOW_ZERO);
    }
    return price;
  }
}
