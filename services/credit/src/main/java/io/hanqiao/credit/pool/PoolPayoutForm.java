package io.hanqiao.credit.pool;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one operator proposes to pay out of a pool. */
@Schema(name = "RiskPoolPayoutForm", description = "代偿补偿 as one operator proposes it.")
record PoolPayoutForm(
    @Schema(required = true, description = "The grant that failed, under an offer of the pool.")
        @Nullable UUID grantId,
    @Schema(
            required = true,
            description = "Yuan, above zero, at most the overdue principal of the grant.",
            examples = "400000.00")
        @Nullable String amount) {

  /** The form read without a flaw. */
  record Reading(UUID grantId, long fen) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read() {
    Findings in = new Findings();
    UUID grant = in.required("grantId", grantId, Parsed::valid);
    Money read = in.required("amount", amount, Amounts::positive);
    in.orRefuse();
    return new Reading(grant, read.fen());
  }
}
