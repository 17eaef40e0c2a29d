package io.hanqiao.platform.consume;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record that could not be read or applied, as an operator sees it: without its content. */
@Schema(
    description = "A record that could not be read or applied. Its content stays in the database.")
public record DeadLetter(
    UUID id,
    @Schema(description = "Which consumer could not read it.", examples = "state")
        String subscription,
    String topic,
    int partition,
    long offset,
    @Schema(description = "Why, in the consumer's words.") String reason,
    @Schema(description = "UTC.") Instant diedAt,
    @Schema(description = "UTC; null while it waits.", nullable = true)
        @Nullable Instant replayedAt) {}
