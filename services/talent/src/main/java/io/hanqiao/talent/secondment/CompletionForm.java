package io.hanqiao.talent.secondment;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a term ended. */
@Schema(description = "How the term ended.")
public record CompletionForm(
    @Schema(
            required = true,
            description = "Last day, from the arrival to today.",
            examples = "2026-03-31")
        @Nullable String on,
    @Schema(
            required = true,
            description = "EXCELLENT, QUALIFIED or UNQUALIFIED.",
            examples = "QUALIFIED")
        @Nullable String assessment) {

  /** The form read without a flaw. */
  record Reading(LocalDate on, Assessment assessment) {}

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
            findings.required("on", on, SecondmentReading.upTo(today)),
            findings.required("assessment", assessment, FieldReading.code(Assessment.class)));
    findings.orRefuse();
    return read;
  }
}
