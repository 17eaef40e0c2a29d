package io.hanqiao.platform.consume;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What came of some records: what they were read into, and those to be buried.
 *
 * @param <T> what a record is read into
 */
final class Readings<T> {

  private final List<T> read;
  private final List<Burial> unreadable = new ArrayList<>(0);
  private final List<UUID> erased = new ArrayList<>(0);
  private long since = Long.MAX_VALUE;

  private Readings(int expected) {
    this.read = new ArrayList<>(expected);
  }

  /** Reads envelopes only: of a record whose envelope is broken nothing else is known. */
  static Readings<Told> envelopes(
      List<ConsumerRecord<byte[], byte[]>> records, EventReader envelope) {
    Readings<Told> readings = new Readings<>(records.size());
    for (ConsumerRecord<byte[], byte[]> record : records) {
      readings.appended(record.timestamp());
      try {
        ConsumedEvent event = envelope.read(record);
        readings.read.add(new Told(event, record.partition(), record.offset(), record.timestamp()));
      } catch (UnreadableEvent e) {
        readings.unreadable.add(new Burial(record, e));
      }
    }
    return readings;
  }

  /** Reads the states of events whose envelopes were read before. */
  static <T> Readings<T> states(
      List<Told> told, EventReader envelope, Function<ConsumedEvent, T> state) {
    Readings<T> readings = new Readings<>(told.size());
    for (Told each : told) {
      readings.appended(each.timestamp());
      readings.add(each.event(), state, () -> envelope.written(each));
    }
    return readings;
  }

  /** Reads envelopes and states. */
  static <T> Readings<T> whole(
      List<ConsumerRecord<byte[], byte[]>> records,
      EventReader envelope,
      Function<ConsumedEvent, T> state) {
    Readings<T> readings = new Readings<>(records.size());
    for (ConsumerRecord<byte[], byte[]> record : records) {
      readings.appended(record.timestamp());
      try {
        readings.add(envelope.read(record), state, () -> record);
      } catch (UnreadableEvent e) {
        readings.unreadable.add(new Burial(record, e));
      }
    }
    return readings;
  }

  /** In the order of the records. */
  List<T> read() {
    return read;
  }

  /** Those that nothing, or only the envelope, could be read of. */
  List<Burial> unreadable() {
    return unreadable;
  }

  /** The aggregates that were erased. */
  List<UUID> erased() {
    return erased;
  }

  /** When the oldest of the records was appended, ms since 1970. */
  long since() {
    return since;
  }

  private void appended(long timestamp) {
    since = Math.min(since, timestamp);
  }

  /**
   * An aggregate whose newest state cannot be read is one of which nothing is known, as for a
   * reader that comes when the older states are gone from the log.
   */
  private void add(
      ConsumedEvent event,
      Function<ConsumedEvent, T> state,
      Supplier<ConsumerRecord<byte[], byte[]>> record) {
    if (event.isErased()) {
      erased.add(event.aggregateId());
    }
    try {
      read.add(state.apply(event));
    } catch (UnreadableEvent e) {
      unreadable.add(new Burial(record.get(), e));
      if (event.state() != null) {
        addUnknown(event.withoutState(), state);
      }
    }
  }

  private void addUnknown(ConsumedEvent event, Function<ConsumedEvent, T> state) {
    try {
      read.add(state.apply(event));
    } catch (UnreadableEvent e) {
      // Its owner never forgets; the record is buried already.
    }
  }
}
