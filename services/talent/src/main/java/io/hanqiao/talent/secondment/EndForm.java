package io.hanqiao.talent.secondment;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why and when a secondment ends before its term. */
@Schema(description = "Why and when it ends before its term, or before it begins.")
public record EndForm(
    @Schema(
            required = true,
            description =
                "DECLINED, WITHDRAWN, BY_AGREEMENT, EXPERT_UNAVAILABLE, NEED_GONE or MISTAKE.",
            examples = "BY_AGREEMENT")
        @Nullable String reason,
    @Schema(
            required = true,
            description = "Last day, from the arrival to today.",
            examples = "2026-03-31")
        @Nullable String on) {

  /** The form read without a flaw. */
  record Reading(EndReason reason, LocalDate on) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when both were read.
  Reading read(LocalDate today) {
    Findings findings = new Findings();
    Reading read =
        new Reading(
            findings.required("reason", reason, FieldReading.code(EndReason.class)),
            findings.required("on", on, SecondmentReading.upTo(today)));
    findings.orRefuse();
    return read;
  }
}
