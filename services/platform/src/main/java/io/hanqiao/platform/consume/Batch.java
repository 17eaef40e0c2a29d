package io.hanqiao.platform.consume;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one poll brought, or a part of the newest states of all that was there before.
 *
 * @param events as they were read, in the order of their partitions; empty when nothing came for a
 *     while, so that a state may also follow the clock
 * @param since when the oldest of them was appended to its topic, UTC; now if there are none
 * @param positions how far the reader has come with them; nowhere until it has caught up
 * @param ends asks the broker how far there is anything to read by now, for the reader's own
 *     thread; empty if it does not answer in time, or the reader has not caught up
 * @param <T> what an event was read into
 */
public record Batch<T>(
    List<T> events, Instant since, Positions positions, Supplier<Optional<Positions>> ends) {

  /** A list that nobody changes afterwards. */
  public Batch {
    events = List.copyOf(events);
  }
}
