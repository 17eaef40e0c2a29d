package io.hanqiao.platform.clock;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the calendar does to aggregates of one kind, whoever looks on. Make it a CDI bean. The
 * leading replica looks at least once a minute.
 *
 * @param name for the log
 * @param due those whose day has come, inside a worker's transaction
 * @param apply does it to one, inside a worker's transaction of its own: locks its row, and does
 *     nothing if a person came first
 */
public record CalendarRule(String name, Supplier<List<UUID>> due, Consumer<UUID> apply) {}
