package io.hanqiao.credit.line;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Bounds;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LineKind;
import io.hanqiao.vocabulary.Money;
import java.time.LocalDate;

/** A line form read without a flaw. */
record LineReading(Origin origin, LineTerms terms) {

  private static final Flaw NO_GROUP =
      Flaw.of(
          "活动专项额度（意向）不针对某一家核心企业。",
          "A campaign's quota is not for one anchor.",
          "请去掉此项；如为某一集团的额度，请把 kind 改为 ANCHOR_GROUP_LIMIT（核心企业集团额度）。",
          "Leave it out; if the limit is a group's, the kind is ANCHOR_GROUP_LIMIT.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static LineReading of(LineForm form) {
    Findings findings = new Findings();
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    LineTerms terms = terms(form, findings);
    findings.orRefuse();
    return new LineReading(origin, terms);
  }

  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  private static LineTerms terms(LineForm form, Findings in) {
    LineKind kind = in.required("kind", form.kind(), code -> Codes.parse(LineKind.class, code));
    if (kind == LineKind.PLEDGED_QUOTA && form.anchorEnterpriseId() != null) {
      in.add("anchorEnterpriseId", form.anchorEnterpriseId(), NO_GROUP);
    }
    Money amount = in.required("amount", form.amount(), Amounts::positive);
    LocalDate from = in.optional("validFrom", form.validFrom(), CalendarDay::parse);
    LocalDate until = in.optional("validUntil", form.validUntil(), CalendarDay::parse);
    Bounds.check(in, "validFrom", from, "validUntil", until);
    boolean usuallyBinding = kind == LineKind.ANCHOR_GROUP_LIMIT;
    return new LineTerms(
        kind,
        in.optional("campaign", form.campaign(), text(200)),
        form.anchorEnterpriseId(),
        amount == null ? 0 : amount.fen(),
        form.binding() == null ? usuallyBinding : form.binding(),
        from,
        until);
  }
}
