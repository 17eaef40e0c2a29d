package io.hanqiao.credit.grant;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which condition precedent is met. */
@Schema(description = "Which condition precedent is met.")
record ConditionForm(
    @Schema(
            required = true,
            description = "One of the grant's conditions.",
            examples = "ACCOUNT_OPENED")
        @Nullable String condition) {

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if it is missing or unknown
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when it was read.
  ConditionCode read() {
    Findings in = new Findings();
    ConditionCode code =
        in.required("condition", condition, text -> Codes.parse(ConditionCode.class, text));
    in.orRefuse();
    return code;
  }
}
