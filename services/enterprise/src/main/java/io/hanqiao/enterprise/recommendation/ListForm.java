package io.hanqiao.enterprise.recommendation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recommendation list as it is sent in. */
@Schema(description = "推荐清单 as sent in: which declarations of one district, for which banks.")
record ListForm(
    @Schema(description = "The bureau's own key.", examples = "RL-2026-1")
        @Nullable String reference,
    @Schema(required = true, description = "A campaign that runs.") @Nullable UUID campaignId,
    @Schema(required = true, description = "District or city, by key.", examples = "donghu")
        @Nullable String district,
    @Schema(
            required = true,
            description = "1 to 200 declarations of that campaign and district that are CHECKED.")
        @Nullable List<UUID> declarationIds,
    @Schema(
            required = true,
            description = "1 to 50 banks with an open credit offer (/v1/banks of credit).")
        @Nullable List<UUID> bankIds,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
