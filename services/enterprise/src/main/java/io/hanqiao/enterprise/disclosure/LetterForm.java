package io.hanqiao.enterprise.disclosure;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a letter as it is sent in. */
@Schema(description = "A request for an authorization letter (授权书) as sent in.")
record LetterForm(
    @Schema(
            description =
                "The firm, by its own id. Give this or needId: who was proposed a need does not know"
                    + " the firm yet.")
        @Nullable UUID enterpriseId,
    @Schema(description = "The firm, by an open need of it (a loan or direct financing).")
        @Nullable UUID needId,
    @Schema(
            required = true,
            description =
                "LOAN_REVIEW, POST_LOAN_MANAGEMENT and CREDIT_REPORT_QUERY are a bank's,"
                    + " GUARANTEE_REVIEW a guarantor's, INVESTMENT_DUE_DILIGENCE a fund's.",
            examples = "LOAN_REVIEW")
        @Nullable String purpose,
    @Schema(
            description =
                "What is to be read: RANGES, FIGURES, CERTIFICATES, PUBLIC_RECORDS,"
                    + " CONTROLLER_CONSENT, IDENTITY. Left out for CREDIT_REPORT_QUERY, of which"
                    + " nothing is read here.",
            examples = "[\"FIGURES\"]")
        @Nullable List<String> items,
    @Schema(
            required = true,
            description = "Last day, at most two years ahead.",
            examples = "2026-12-31")
        @Nullable String validUntil,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
