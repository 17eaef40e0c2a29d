package io.hanqiao.enterprise.edge;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;

/**
 * An edge form read without a flaw.
 *
 * @param confirmed whether an operator reports that the anchor has confirmed it
 */
record EdgeReading(Origin origin, EdgeTerms terms, boolean confirmed) {

  private static final Flaw NOT_REPORTED =
      Flaw.of(
          "状态由双方的操作决定。",
          "The status follows from what the two sides do.",
          "请去掉此项；核心企业用 /confirm 确认。",
          "Leave it out; the anchor confirms with /confirm.");

  private static final Flaw NOT_REPORTABLE =
      Flaw.of(
          "不能登记为此状态。",
          "It cannot be reported in that status.",
          "请用 DECLARED 或 CONFIRMED。",
          "Use DECLARED or CONFIRMED.");

  /**
   * Reads what a supplier says.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static EdgeReading ofSupplier(SupplierEdgeForm form) {
    Findings in = new Findings();
    if (form.status() != null) {
      in.add("status", form.status(), NOT_REPORTED);
    }
    return read(form, false, in);
  }

  /**
   * Reads what an operator reports, which may be confirmed already.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static EdgeReading ofOperator(SupplierEdgeForm form) {
    Findings in = new Findings();
    String status =
        in.optional(
            "status",
            form.status(),
            code ->
                code.equals(EdgeStatus.Declared.CODE) || code.equals(EdgeStatus.Confirmed.CODE)
                    ? Parsed.valid(code)
                    : Parsed.invalid(NOT_REPORTABLE));
    return read(form, EdgeStatus.Confirmed.CODE.equals(status), in);
  }

  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  private static EdgeReading read(SupplierEdgeForm form, boolean confirmed, Findings in) {
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    Money volume = in.optional("annualVolume", form.annualVolume(), Money::parseYuan);
    EdgeTerms terms =
        new EdgeTerms(
            in.required("kind", form.kind(), code -> Codes.parse(EdgeKind.class, code)),
            in.optional("since", form.since(), CalendarDay::parse),
            volume == null ? null : (Long) volume.fen());
    in.orRefuse();
    return new EdgeReading(origin, terms, confirmed);
  }
}
