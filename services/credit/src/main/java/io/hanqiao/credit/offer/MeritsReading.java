package io.hanqiao.credit.offer;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Chain;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Parsed;
import java.util.Set;

/** Reads what a borrower has to show and what it may owe. */
final class MeritsReading {

  private static final int MOST_POINTS = 100;
  private static final int MOST_PATENTS = 1_000_000;
  private static final int MOST_MONTHS = 600;
  private static final int MOST_BANKS = 1_000;
  private static final int MOST_PERCENT = 1_000;
  private static final int MOST_DAYS = 3_650;

  private MeritsReading() {}

  static BorrowerMerits merits(OfferForm form, Findings in) {
    Set<EnterpriseSize> sizes =
        Stated.codes(
            in,
            "enterpriseSizes",
            form.enterpriseSizes(),
            code -> Codes.parse(EnterpriseSize.class, code));
    Set<String> chains =
        Stated.codes(
            in,
            "chains",
            form.chains(),
            key -> Chain.parse(key).then(chain -> Parsed.valid(chain.key())));
    Set<ChainPosition> positions =
        Stated.codes(
            in,
            "chainPositions",
            form.chainPositions(),
            code -> Codes.parse(ChainPosition.class, code));
    return new BorrowerMerits(
        sizes,
        in.optional("minInnovationPoints", form.minInnovationPoints(), between(0, MOST_POINTS)),
        in.optional(
            "gradeCeiling", form.gradeCeiling(), code -> Codes.parse(GradeScheme.class, code)),
        form.talentRequired(),
        in.optional("minInvoiceMonths", form.minInvoiceMonths(), between(0, MOST_MONTHS)),
        in.optional(
            "minUnpledgedInventionPatents",
            form.minUnpledgedInventionPatents(),
            between(0, MOST_PATENTS)),
        in.optional(
            "institutionalRoundWithinMonths",
            form.institutionalRoundWithinMonths(),
            between(1, MOST_MONTHS)),
        form.exporterRequired(),
        chains,
        positions);
  }

  static DebtRules debt(OfferForm form, Findings in) {
    Set<NegativeFlag> refused =
        Stated.codes(
            in, "refusedFlags", form.refusedFlags(), code -> Codes.parse(NegativeFlag.class, code));
    return new DebtRules(
        in.optional("maxLendingBanks", form.maxLendingBanks(), between(0, MOST_BANKS)),
        in.optional(
            "maxOutstandingLoansRevenuePercent",
            form.maxOutstandingLoansRevenuePercent(),
            between(0, MOST_PERCENT)),
        in.optional("renewalWithinDays", form.renewalWithinDays(), between(0, MOST_DAYS)),
        refused);
  }
}
