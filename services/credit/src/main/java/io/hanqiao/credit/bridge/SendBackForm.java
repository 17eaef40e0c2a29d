package io.hanqiao.credit.bridge;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Parsed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Out of which drawdown of the new loan the bank has sent the money back. */
@Schema(
    name = "BridgeSendBackForm",
    description = "Which drawdown of the new loan repays the fund.")
record SendBackForm(
    @Schema(required = true, description = "A drawdown of the promised grant, paid out entrusted.")
        @Nullable UUID drawdownId) {

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is missing
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when it was read.
  UUID read() {
    Findings in = new Findings();
    UUID read = in.required("drawdownId", drawdownId, Parsed::valid);
    in.orRefuse();
    return read;
  }
}
