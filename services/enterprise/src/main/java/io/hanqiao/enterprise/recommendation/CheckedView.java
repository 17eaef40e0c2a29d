package io.hanqiao.enterprise.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a check of many. */
@Schema(description = "What became of the check; ask again until `checked` is 0.")
record CheckedView(
    @Schema(description = "Declarations checked now, at most 200.") int checked,
    @Schema(description = "Of them those the rules have nothing against.") int passed,
    @Schema(description = "Of them those refused by rule.") int refused) {}
