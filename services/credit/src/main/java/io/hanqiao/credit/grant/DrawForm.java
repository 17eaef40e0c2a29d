package io.hanqiao.credit.grant;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A drawdown request as a firm sends it. */
@Schema(description = "支用申请 as the firm sends it.")
record DrawForm(
    @Schema(
            required = true,
            description = "Yuan, above zero, at most what is available.",
            examples = "1000000.00")
        @Nullable String amount,
    @Schema(
            required = true,
            description = "ENTRUSTED (受托支付) or BORROWER_DIRECTED (自主支付).",
            examples = "ENTRUSTED")
        @Nullable String payment) {

  /** The form read without a flaw. */
  record Reading(long fen, PaymentMethod payment) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read() {
    Findings in = new Findings();
    Money read = in.required("amount", amount, Amounts::positive);
    PaymentMethod how =
        in.required("payment", payment, text -> Codes.parse(PaymentMethod.class, text));
    in.orRefuse();
    return new Reading(read.fen(), how);
  }
}
