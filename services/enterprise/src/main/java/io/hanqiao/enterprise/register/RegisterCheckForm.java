package io.hanqiao.enterprise.register;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A look-up as an operator records it. */
@Schema(description = "A look-up of a register as an operator records it.")
record RegisterCheckForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(required = true, description = "The firm that was looked up.")
        @Nullable UUID enterpriseId,
    @Schema(
            required = true,
            description =
                "BUSINESS_ABNORMALITY, DISHONEST_EXECUTEE, CREDIT_OVERDUE, EQUITY_FROZEN,"
                    + " ENVIRONMENTAL_PENALTY.",
            examples = "DISHONEST_EXECUTEE")
        @Nullable String flag,
    @Schema(required = true, description = "Whether the firm stood there on that day.")
        @Nullable Boolean onRecord,
    @Schema(
            required = true,
            description = "The day it was looked up for, today or before.",
            examples = "2026-11-20")
        @Nullable String asOf,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(
            required = true,
            description = "Which register, and how it was asked, 1 to 500 characters.",
            examples = "国家企业信用信息公示系统")
        @Nullable String source) {}
