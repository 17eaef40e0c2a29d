package io.hanqiao.talent.secondment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row for the ledger as it is sent in. */
@Schema(description = "A result for the ledger as sent in.")
public record ResultForm(
    @Schema(
            required = true,
            description = "PROBLEM_SOLVED, CONVERSION or PERSON_INTRODUCED.",
            examples = "PROBLEM_SOLVED")
        @Nullable String kind,
    @Schema(required = true, description = "How many, 1 to 1,000.", examples = "1")
        @Nullable Integer count,
    @Schema(
            required = true,
            description =
                "Day, from the arrival to today. Rows of an operator's bulk load may leave it out.",
            examples = "2026-03-31")
        @Nullable String on,
    @Schema(
            description = "At most 500 characters, no personal name; the two sides read it.",
            examples = "焊缝气孔率由3%降至0.5%")
        @Nullable String note) {}
