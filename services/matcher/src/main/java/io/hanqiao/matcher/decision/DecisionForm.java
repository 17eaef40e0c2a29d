package io.hanqiao.matcher.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the demand's owner does about a pairing, as it is sent in. */
@Schema(description = "What the demand's owner does about a pairing.")
record DecisionForm(
    @Schema(
            required = true,
            description = "APPLY, APPROACH, INVITE or DECLINE.",
            examples = "APPLY")
        @Nullable String action,
    @Schema(
            description = "Why, 1 to 500 characters; only the own side reads it.",
            examples = "两家比选后先向此行申请")
        @Nullable String note) {}
