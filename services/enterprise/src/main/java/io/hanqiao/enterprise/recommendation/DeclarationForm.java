package io.hanqiao.enterprise.recommendation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration as it is sent in. */
@Schema(description = "申报 as sent in: which need, for which campaign.")
record DeclarationForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(required = true, description = "A campaign that runs. Fixed.")
        @Nullable UUID campaignId,
    @Schema(required = true, description = "An open financing need of the firm's own. Fixed.")
        @Nullable UUID needId,
    @Schema(
            description =
                "Last day on which banks that are sent the list may read the firm's name and code;"
                    + " leave it out and they read ranges alone. It can be changed and taken back.",
            examples = "2026-12-31")
        @Nullable String namedUntil,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
