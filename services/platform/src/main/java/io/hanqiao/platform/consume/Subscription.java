package io.hanqiao.platform.consume;

import java.util.Set;
import java.util.function.Consumer;

/**
 * What a service wants to hear and what it does then. Make it a CDI bean; the platform runs it.
 *
 * @param name unique in the service; the consumer group is {@code <service>.<name>}
 * @param topics whole topics; with none it does not run
 * @param kind how often the effect may run for one event
 * @param effect runs in a transaction of the worker role
 * @param forgetAll lets go of all that the effect has kept, in a transaction of the worker role:
 *     the topics are heard from their beginning after it
 */
public record Subscription(
    String name,
    Set<String> topics,
    Kind kind,
    Consumer<ConsumedEvent> effect,
    Runnable forgetAll) {

  /** One that keeps nothing of what it hears. */
  public Subscription(String name, Set<String> topics, Kind kind, Consumer<ConsumedEvent> effect) {
    this(name, topics, kind, effect, () -> {});
  }

  /** What makes a repeated delivery harmless. */
  public enum Kind {
    /** The effect itself compares {@link ConsumedEvent#version()} with what it holds. */
    PROJECTION,
    /** The platform's inbox lets each event id through once, in the effect's transaction. */
    REACTOR
  }
}
