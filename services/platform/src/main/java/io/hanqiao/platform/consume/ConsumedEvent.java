package io.hanqiao.platform.consume;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event as a consumer sees it.
 *
 * @param topic the topic's name without a deployment's prefix
 * @param id fixed when the producer wrote its outbox
 * @param type CloudEvents type
 * @param aggregateId key of the record
 * @param version the aggregate's event version; gaps are normal under compaction
 * @param time when the outbox row was written, UTC
 * @param traceparent the trace it belongs to, if any
 * @param state the aggregate's state, not yet read; null for a tombstone
 */
public record ConsumedEvent(
    String topic,
    UUID id,
    String type,
    UUID aggregateId,
    long version,
    Instant time,
    @Nullable String traceparent,
    @Nullable EventState state) {

  /** Ends the type of the record that goes before the tombstone; its body says nothing. */
  private static final String ERASED = ".erased.v1";

  /** Whether its aggregate was erased: nothing of it may be kept. */
  public boolean isErased() {
    return state == null || type.endsWith(ERASED);
  }

  /** The same as if it said nothing: nothing is known of its aggregate any more. */
  ConsumedEvent withoutState() {
    return new ConsumedEvent(topic, id, type, aggregateId, version, time, traceparent, null);
  }
}
