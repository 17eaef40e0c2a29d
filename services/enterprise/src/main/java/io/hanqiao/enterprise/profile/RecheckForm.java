package io.hanqiao.enterprise.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The outcome of a recheck as an operator records it. */
@Schema(description = "The outcome of a recheck.")
public record RecheckForm(
    @Schema(required = true, description = "Whether the firm passed.") @Nullable Boolean passed,
    @Schema(required = true, description = "Day of the recheck.", examples = "2026-12-01")
        @Nullable String on,
    @Schema(
            description = "New last day, after the recheck; only if passed. Left out, it stays.",
            examples = "2029-12-31")
        @Nullable String validUntil) {}
