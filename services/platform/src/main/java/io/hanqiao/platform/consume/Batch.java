package io.hanqiao.platform.consume;

import java.time.Instant;
import java.util.List;

/**
 * What one poll brought.
 *
 * @param events in the order of their partitions; empty when nothing came for a while, so that a
 *     state may also follow the clock
 * @param since when the oldest of them was appended to its topic, UTC; now if there are none
 * @param positions how far the reader has come with them
 */
public record Batch(List<ConsumedEvent> events, Instant since, Positions positions) {

  /** A list that nobody changes afterwards. */
  public Batch {
    events = List.copyOf(events);
  }
}
