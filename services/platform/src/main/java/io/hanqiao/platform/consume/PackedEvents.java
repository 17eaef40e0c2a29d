package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some hundred events, their states unread, in one array: to the collector one object that stays,
 * not thousands that are told anew with every version. For one thread at a time.
 */
final class PackedEvents {

  private static final int NONE = -1;

  /** What is written of every event beside its trace and its body. */
  private static final int FIXED = 5 * Long.BYTES + 4 * Integer.BYTES;

  private final ByteBuffer bytes;
  private final List<Slot> slots = new ArrayList<>();
  private int used;

  /**
   * Room for events.
   *
   * @param size bytes
   */
  PackedEvents(int size) {
    this.bytes = ByteBuffer.allocate(size);
  }

  /** Where the newest event of an aggregate is written; it goes elsewhere if it becomes larger. */
  static final class Slot {
    private final String topic;
    private final UUID aggregateId;
    private String type = "";
    private long version;
    private @Nullable PackedEvents in;
    private int at;
    private int room;

    /** Of an aggregate of which nothing was told. */
    Slot(String topic, UUID aggregateId) {
      this.topic = topic;
      this.aggregateId = aggregateId;
    }

    /** Of the event that is written here; 0 if there is none. */
    long version() {
      return version;
    }

    /** Writes a newer event in place of the one that is here; false if it is too large. */
    boolean replace(Told told) {
      if (in == null || size(told) > room) {
        return false;
      }
      in.write(this, told);
      return true;
    }
  }

  /** Bytes of the array an event takes. */
  static int size(Told told) {
    ConsumedEvent event = told.event();
    EventState state = event.state();
    String trace = event.traceparent();
    return FIXED + (trace == null ? 0 : trace.length()) + (state == null ? 0 : state.length());
  }

  /** Bytes of the array. */
  int capacity() {
    return bytes.capacity();
  }

  /**
   * Writes an event behind the others; false if there is no room for it.
   *
   * @param room at least the event's size, for larger ones to come
   */
  boolean add(Slot slot, Told told, int room) {
    if (room > bytes.capacity() - used) {
      return false;
    }
    if (slot.in != this) {
      slots.add(slot);
    }
    slot.in = this;
    slot.at = used;
    slot.room = room;
    used += room;
    write(slot, told);
    return true;
  }

  /** All events that have not gone elsewhere. Their states are in this array still. */
  List<Told> unpack() {
    List<Told> told = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      if (slot.in == this) {
        told.add(read(slot));
      }
    }
    return told;
  }

  private void write(Slot slot, Told told) {
    ConsumedEvent event = told.event();
    slot.type = event.type();
    slot.version = event.version();
    UUID id = event.id();
    Instant time = event.time();
    bytes.position(slot.at);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    bytes.putLong(time.getEpochSecond());
    bytes.putInt(time.getNano());
    bytes.putInt(told.partition()).putLong(told.offset()).putLong(told.timestamp());
    byte[] trace = event.traceparent() == null ? null : event.traceparent().getBytes(US_ASCII);
    bytes.putInt(trace == null ? NONE : trace.length);
    bytes.putInt(event.state() == null ? NONE : event.state().length());
    if (trace != null) {
      bytes.put(trace);
    }
    if (event.state() != null) {
      event.state().writeTo(bytes);
    }
  }

  private Told read(Slot slot) {
    bytes.position(slot.at);
    UUID id = new UUID(bytes.getLong(), bytes.getLong());
    Instant time = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
    int partition = bytes.getInt();
    long offset = bytes.getLong();
    long timestamp = bytes.getLong();
    int traceLength = bytes.getInt();
    int stateLength = bytes.getInt();
    int traceAt = bytes.position();
    int stateAt = traceAt + Math.max(0, traceLength);
    String trace =
        traceLength == NONE ? null : new String(bytes.array(), traceAt, traceLength, US_ASCII);
    EventState state =
        stateLength == NONE ? null : new EventState(bytes.array(), stateAt, stateLength);
    return new Told(
        new ConsumedEvent(
            slot.topic, id, slot.type, slot.aggregateId, slot.version, time, trace, state),
        partition,
        offset,
        timestamp);
  }
}
