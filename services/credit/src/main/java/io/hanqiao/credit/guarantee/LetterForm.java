package io.hanqiao.credit.guarantee;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter of guarantee as one person of a guarantor proposes it. */
@Schema(
    name = "GuaranteeLetterForm",
    description = "担保函 as one person of the guarantor proposes it.")
record LetterForm(
    @Schema(
            required = true,
            description =
                "The guarantor's own number, 1 to 100 characters, once among its letters.",
            examples = "DB-2026-0001")
        @Nullable String letterNumber,
    @Schema(
            required = true,
            description = "Which of the guarantor's risk share plans; its shares are copied.",
            examples = "政银担")
        @Nullable String plan) {

  /** The form read without a flaw. */
  record Reading(String number, String plan) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when both were read.
  Reading read() {
    Findings in = new Findings();
    Reading read =
        new Reading(
            in.required("letterNumber", letterNumber, text(100)),
            in.required("plan", plan, text(100)));
    in.orRefuse();
    return read;
  }
}
