package io.hanqiao.credit.guarantee;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which letter is confirmed, by the number that was read. */
@Schema(name = "GuaranteeLetterNumberForm", description = "Which letter is confirmed.")
record LetterNumberForm(
    @Schema(
            required = true,
            description = "The number of the letter that waits.",
            examples = "DB-2026-0001")
        @Nullable String letterNumber) {

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is missing
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when it was read.
  String read() {
    Findings in = new Findings();
    String number = in.required("letterNumber", letterNumber, text(100));
    in.orRefuse();
    return number;
  }
}
