package io.hanqiao.platform.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be told to others: the aggregate's whole state that they may know.
 *
 * @param topic the compacted topic
 * @param type CloudEvents type, such as {@code io.hanqiao.credit.offer.posted.v1}
 * @param aggregateId key of the record
 * @param version raised once per event of this aggregate, from 1, without gaps
 * @param state written as the JSON body; null writes a tombstone
 */
public record OutboxEvent(
    String topic, String type, UUID aggregateId, long version, @Nullable Object state) {}
