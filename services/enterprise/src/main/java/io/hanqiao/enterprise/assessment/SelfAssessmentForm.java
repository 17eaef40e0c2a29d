package io.hanqiao.enterprise.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A self-assessment as it is asked for. */
@Schema(description = "A self-assessment as it is asked for.")
public record SelfAssessmentForm(
    @Schema(description = "The firm's own key.") @Nullable String reference,
    @Schema(
            required = true,
            description = "TECH_INNOVATIVE, SRDI or LITTLE_GIANT.",
            examples = "SRDI")
        @Nullable String tier,
    @Schema(
            description = "The day whose rulebook judges; today if left out.",
            examples = "2026-03-31")
        @Nullable String on,
    @Schema(description = "What the firm answers; left out, nothing is known.")
        @Nullable Answers answers,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
