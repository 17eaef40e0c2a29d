package io.hanqiao.credit.offer;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Bounds;
import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.util.Set;

/** Reads whom the bank lends to. */
final class RulesReading {

  private static final int OLDEST_MONTHS = 1_200;
  private static final int MOST_PERCENT = 1_000;
  private static final int MOST_PATENTS = 1_000_000;

  private RulesReading() {}

  static BorrowerRules read(OfferForm form, Findings in) {
    Integer minAge = in.optional("minAgeMonths", form.minAgeMonths(), between(0, OLDEST_MONTHS));
    Integer maxAge = in.optional("maxAgeMonths", form.maxAgeMonths(), between(0, OLDEST_MONTHS));
    Bounds.check(in, "minAgeMonths", minAge, "maxAgeMonths", maxAge);
    Money least = in.optional("minAnnualRevenue", form.minAnnualRevenue(), Money::parseYuan);
    Money most = in.optional("maxAnnualRevenue", form.maxAnnualRevenue(), Money::parseYuan);
    Bounds.check(in, "minAnnualRevenue", least, "maxAnnualRevenue", most);
    Set<TaxGrade> grades =
        Stated.codes(in, "taxGrades", form.taxGrades(), code -> Codes.parse(TaxGrade.class, code));
    return new BorrowerRules(
        Stated.divisions(in, form.serviceDivisions()),
        Stated.districts(in, form.serviceManagementDistricts()),
        Stated.codes(in, "industries", form.industries(), RulesReading::industry),
        in.optional("minTier", form.minTier(), code -> Codes.parse(Tier.class, code)),
        minAge,
        maxAge,
        in.optional("maxDebtRatioPercent", form.maxDebtRatioPercent(), between(0, MOST_PERCENT)),
        grades,
        Amounts.fen(least),
        Amounts.fen(most),
        in.optional(
            "amountCapRevenuePercent", form.amountCapRevenuePercent(), between(1, MOST_PERCENT)),
        form.firstTimeBorrowersOnly(),
        form.highTechRequired(),
        in.optional("minInventionPatents", form.minInventionPatents(), between(0, MOST_PATENTS)));
  }

  private static Parsed<String> industry(String code) {
    return IndustryCode.parse(code).then(industry -> Parsed.valid(industry.value()));
  }
}
