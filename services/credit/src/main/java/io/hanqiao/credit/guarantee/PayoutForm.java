package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much a guarantor pays out: proposed, and again to confirm it. */
@Schema(
    name = "GuaranteePayoutForm",
    description = "How much the guarantor pays out, as proposed and as another person confirms it.")
record PayoutForm(
    @Schema(
            required = true,
            description = "Yuan, above zero, at most the guarantor's share of what is overdue.",
            examples = "400000.00")
        @Nullable String amount) {

  /**
   * Reads it, in fen.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is missing or no amount
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when it was read.
  long read() {
    Findings in = new Findings();
    Money read = in.required("amount", amount, Amounts::positive);
    in.orRefuse();
    return read.fen();
  }
}
