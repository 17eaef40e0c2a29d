package io.hanqiao.enterprise.need;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the assets of one kind are worth: as sent in, and as told. */
@Schema(description = "What the assets of one kind are worth, as the firm puts it.")
public record CollateralValue(
    @Schema(
            required = true,
            description = "One of the kinds under collateral, each at most once.",
            examples = "EQUIPMENT")
        @Nullable String collateral,
    @Schema(required = true, description = "Yuan, above zero.", examples = "8000000.00")
        @Nullable String value) {}
