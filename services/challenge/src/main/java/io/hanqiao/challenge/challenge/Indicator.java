package io.hanqiao.challenge.challenge;

import io.hanqiao.vocabulary.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing a solution is measured by, as it is stored and shown.
 *
 * @param comparator how the measured value must stand to the target; null if not stated
 * @param unit null if not stated
 * @param testMethod null if not stated
 */
@Schema(description = "One thing a solution is measured by.")
public record Indicator(
    @Schema(description = "What is measured.", examples = "误识别率") String name,
    @Schema(
            description = "How the measured value must stand to the target; null if not stated.",
            nullable = true)
        @Nullable Comparator comparator,
    @Schema(description = "The target as the sponsor words it.", examples = "≤5%") String target,
    @Schema(description = "Unit of the target; null if not stated.", nullable = true)
        @Nullable String unit,
    @Schema(description = "How it is tested; null if not stated.", nullable = true)
        @Nullable String testMethod) {}
