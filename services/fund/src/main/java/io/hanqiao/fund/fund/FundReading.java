package io.hanqiao.fund.fund;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.FundStructure;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fund form read without a flaw; which manager and parent it names is not looked up yet. */
record FundReading(
    Origin origin,
    String name,
    @Nullable String category,
    FundStructure structure,
    @Nullable Boolean governmentFund,
    @Nullable Boolean lookThrough,
    @Nullable LocalDate establishedOn,
    @Nullable Integer lifeYears,
    FundCapital capital) {

  private static final Flaw NOT_ABOVE_ANYTHING =
      Flaw.of(
          "只有母基金可以穿透。",
          "Only a fund of funds is looked through.",
          "子基金与直投基金请不填 lookThrough。",
          "Leave lookThrough out for a sub-fund or a direct fund.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static FundReading of(FundForm form) {
    Findings in = new Findings();
    FundReading read =
        new FundReading(
            Origin.read(in, form.reference(), form.synthetic(), form.source()),
            in.required("name", form.name(), text(200)),
            in.optional("category", form.category(), text(20)),
            in.required(
                "structure", form.structure(), code -> Codes.parse(FundStructure.class, code)),
            form.governmentFund(),
            form.lookThrough(),
            in.optional("establishedOn", form.establishedOn(), CalendarDay::parse),
            in.optional("lifeYears", form.lifeYears(), between(1, 99)),
            CapitalReading.read(form, in));
    if (Boolean.TRUE.equals(form.lookThrough())
        && read.structure() != null
        && read.structure() != FundStructure.FUND_OF_FUNDS) {
      in.add("lookThrough", true, NOT_ABOVE_ANYTHING);
    }
    in.orRefuse();
    return read;
  }

  /** What is said beside the money, below that parent. */
  FundTerms terms(@Nullable UUID parentFundId) {
    return new FundTerms(
        name, category, parentFundId, governmentFund, lookThrough, establishedOn, lifeYears);
  }
}
