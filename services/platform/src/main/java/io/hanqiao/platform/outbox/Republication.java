package io.hanqiao.platform.outbox;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * How a service tells the current state of a topic again, after the form of its events changed or a
 * consumer lost its own. Make it a CDI bean.
 *
 * @param topic one of the service's own; a topic that tells several kinds has one for each
 * @param eventsAfter inside a worker's transaction, locks at most so many aggregates whose id
 *     follows the one given, in the order of ids, and gives one event of the next version for each
 */
public record Republication(
    String topic, BiFunction<UUID, Integer, List<OutboxEvent>> eventsAfter) {}
