package io.hanqiao.credit.grant;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Principal that came back, as a bank reports it. */
@Schema(description = "Principal that came back (还款), as the bank reports it.")
record RepaymentForm(
    @Schema(
            required = true,
            description = "Principal, yuan, above zero, at most what is outstanding on the draw.",
            examples = "600000.00")
        @Nullable String amount,
    @Schema(
            required = true,
            description =
                "The day it came back, today or earlier, not before the draw's first payment.",
            examples = "2026-03-31")
        @Nullable String repaidOn) {

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Repayment.Paid read(Act act) {
    Findings in = new Findings();
    Money read = in.required("amount", amount, Amounts::positive);
    LocalDate on = in.required("repaidOn", repaidOn, ContractForm.until(act.on()));
    in.orRefuse();
    return new Repayment.Paid(read.fen(), on, act.by(), act.at());
  }
}
