package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a guarantee as a firm sends it. */
@Schema(name = "GuaranteeForm", description = "担保申请 as the firm sends it.")
record AskForm(
    @Schema(required = true, description = "The firm's loan application.")
        @Nullable UUID applicationId,
    @Schema(required = true, description = "An active guarantor.") @Nullable UUID guarantorId,
    @Schema(
            required = true,
            description = "Principal to be guaranteed, yuan, at most what was applied for.",
            examples = "5000000.00")
        @Nullable String amount) {

  /** The form read without a flaw. */
  record Reading(UUID applicationId, UUID guarantorId, long fen) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read() {
    Findings in = new Findings();
    UUID application = in.required("applicationId", applicationId, Parsed::valid);
    UUID guarantor = in.required("guarantorId", guarantorId, Parsed::valid);
    Money read = in.required("amount", amount, Amounts::positive);
    in.orRefuse();
    return new Reading(application, guarantor, read.fen());
  }
}
