package io.hanqiao.enterprise.disclosure;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A separate consent as it is sent in, by the person. */
@Schema(
    description =
        "A separate consent (单独同意) as the person gives it. It holds no data of the person.")
record ConsentForm(
    @Schema(required = true, description = "A firm of the caller's organisation.")
        @Nullable UUID enterpriseId,
    @Schema(required = true, description = "Organisation of the institution it is for.")
        @Nullable UUID institutionOrg,
    @Schema(
            required = true,
            description = "LEGAL_REPRESENTATIVE or ACTUAL_CONTROLLER.",
            examples = "LEGAL_REPRESENTATIVE")
        @Nullable String capacity,
    @Schema(required = true, description = "What for, as in a letter.", examples = "LOAN_REVIEW")
        @Nullable String purpose,
    @Schema(
            required = true,
            description = "Last day, at most two years ahead.",
            examples = "2026-12-31")
        @Nullable String validUntil,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic) {}
