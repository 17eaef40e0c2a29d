package io.hanqiao.enterprise.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one criterion, or what one item of a score gave. */
@Schema(description = "What became of one criterion, or what one item of a score gave.")
public record Judged(
    @Schema(description = "Stable id in the rulebook.", examples = "srdi-rd-share") String id,
    @Schema(
            description = "The criterion it belongs to; null for the root.",
            examples = "srdi-rd",
            nullable = true)
        @Nullable String parent,
    @Schema(
            description =
                "ALL or ANY of those below it, AT_LEAST, AT_MOST, BELOW, TOP, POINTS, or ITEM of a"
                    + " score.",
            examples = "AT_LEAST")
        String rule,
    @Schema(description = "PASSED, FAILED or UNKNOWN; null for an item.", nullable = true)
        @Nullable Outcome outcome,
    @Schema(description = "What the rulebook asks for.") Words clause,
    @Schema(description = "Points given; null if unknown or no item.", nullable = true)
        @Nullable Integer points,
    @Schema(description = "Points at most; null if no item.", examples = "20", nullable = true)
        @Nullable Integer maxPoints,
    @Schema(description = "Why, with the value found and the one needed.") Words reason) {}
