package io.hanqiao.credit.bridge;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which payment is confirmed, by the amount that was read. */
@Schema(name = "BridgeAmountForm", description = "Which payment is confirmed, by its amount.")
record BridgeAmountForm(
    @Schema(required = true, description = "Yuan, as it waits.", examples = "3000000.00")
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
