package io.hanqiao.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that is committed and still to be told.
 *
 * @param seq its place among what its source has still to tell
 * @param id the same however often it is told
 * @param topic without a deployment's prefix
 * @param aggregateId key of the record
 * @param type CloudEvents type
 * @param version the aggregate's event version
 * @param payload the state as JSON; null for a tombstone
 * @param traceparent the trace it belongs to, if any
 * @param createdAt when it was written, UTC
 */
public record UntoldEvent(
    long seq,
    UUID id,
    String topic,
    UUID aggregateId,
    String type,
    long version,
    @Nullable String payload,
    @Nullable String traceparent,
    Instant createdAt) {

  /** The same event with another body on another topic. */
  UntoldEvent on(String other, @Nullable String body) {
    return new UntoldEvent(
        seq, id, other, aggregateId, type, version, body, traceparent, createdAt);
  }
}
