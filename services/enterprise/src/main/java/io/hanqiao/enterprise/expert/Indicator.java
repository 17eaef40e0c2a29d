package io.hanqiao.enterprise.expert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be reached: on the wire and in the database alike. */
@Schema(description = "What is to be reached.")
public record Indicator(
    @Schema(
            required = true,
            description = "What is measured, at most 100 characters.",
            examples = "误识率")
        @Nullable String name,
    @Schema(
            description = "How the target is meant: AT_LEAST, AT_MOST, EQUAL, RANGE or OTHER.",
            examples = "AT_MOST")
        @Nullable String comparator,
    @Schema(
            required = true,
            description = "The target as stated, at most 200 characters.",
            examples = "≤5%")
        @Nullable String target,
    @Schema(description = "Unit of the target, at most 40 characters.", examples = "%")
        @Nullable String unit,
    @Schema(description = "How it is tested, at most 300 characters.", examples = "自建噪声集")
        @Nullable String testMethod) {}
