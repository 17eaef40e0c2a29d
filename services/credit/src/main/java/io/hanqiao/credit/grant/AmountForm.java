package io.hanqiao.credit.grant;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of a draw is to be paid out: proposed, and again to confirm it. */
@Schema(
    description =
        "How much of a draw is to be paid out, as one person proposes it and another confirms it.")
record AmountForm(
    @Schema(
            required = true,
            description = "Yuan, above zero, at most what the draw still reserves.",
            examples = "600000.00")
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
