package io.hanqiao.credit.grant;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The loan contract that a second person of a bank confirms, by its number. */
@Schema(description = "The loan contract that a second person of the bank answers for.")
record ContractNumberForm(
    @Schema(
            required = true,
            description = "The number that is proposed now, as the person read it; 409 if another.",
            examples = "DEMO-2026-0001")
        @Nullable String contractNumber) {

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is missing or too long
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when it was read.
  String read() {
    Findings in = new Findings();
    String read = in.required("contractNumber", contractNumber, text(100));
    in.orRefuse();
    return read;
  }
}
