package io.hanqiao.enterprise.need;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a need is closed. */
@Schema(description = "Why the need is closed.")
public record CloseForm(
    @Schema(
            required = true,
            description = "FUNDED_HERE, FUNDED_ELSEWHERE, RATE, TIME, NEED_GONE or MISTAKE.",
            examples = "FUNDED_ELSEWHERE")
        @Nullable String reason) {}
