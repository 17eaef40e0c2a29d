package io.hanqiao.platform.clock;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How aggregates of one kind hear of the moments of their deadlines. Make it a CDI bean. All but
 * {@code due} runs inside a worker's transaction, behind {@code lock}.
 *
 * @param aggregateType their kind, as in {@link Owed}
 * @param lock locks the row of one
 * @param tell tells of a moment that has come: event and audit row
 * @param due the moments of a deadline that hung on days not known when it was started
 * @param known tells that those are known now
 */
public record Ticked(
    String aggregateType,
    Consumer<UUID> lock,
    BiConsumer<Deadline, Moment> tell,
    Function<Deadline, Due> due,
    Consumer<Deadline> known) {}
