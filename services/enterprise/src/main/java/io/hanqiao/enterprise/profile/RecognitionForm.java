package io.hanqiao.enterprise.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recognition as an operator records it. */
@Schema(description = "A dated certificate as an operator records it.")
public record RecognitionForm(
    @Schema(
            required = true,
            description = "TECH_INNOVATIVE, SRDI or LITTLE_GIANT.",
            examples = "SRDI")
        @Nullable String tier,
    @Schema(description = "Number of the batch, 1 to 100.", examples = "6") @Nullable Integer batch,
    @Schema(required = true, description = "Day of issue.", examples = "2024-12-01")
        @Nullable String issuedOn,
    @Schema(required = true, description = "Last day.", examples = "2027-12-31")
        @Nullable String validUntil,
    @Schema(description = "Day of the last recheck passed.", examples = "2026-12-01")
        @Nullable String lastRecheckOn) {}
