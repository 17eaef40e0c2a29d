package io.hanqiao.platform.consume;

import io.hanqiao.platform.consume.PackedEvents.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Of every aggregate the newest event told so far, unread: what compaction leaves of a topic on the
 * broker, sooner. Of two of the same version the first counts, as in what is made of them later. A
 * newer event is written over the older one, so that a topic's past leaves nothing to the
 * collector. For one thread.
 */
final class NewestStates {

  /** Of an array: not so large that a collector treats it apart. */
  private static final int ARRAY = 1 << 18;

  /** A state grows by some digits from version to version. */
  private static final int SPARE = 64;

  /** What is held of an aggregate beside its event: a slot, its id, an entry of a table. */
  private static final int BESIDE = 128;

  private final Map<String, Map<UUID, Slot>> topics = new HashMap<>();
  private List<PackedEvents> arrays = new ArrayList<>();
  private PackedEvents last = new PackedEvents(0);
  private long bytes;

  /** Holds it unless what is held is as new. */
  void keep(Told told) {
    ConsumedEvent event = told.event();
    String topic = event.topic();
    Slot slot =
        topics
            .computeIfAbsent(topic, unused -> new HashMap<>())
            .computeIfAbsent(event.aggregateId(), id -> new Slot(topic, id));
    if (event.version() > slot.version() && !slot.replace(told)) {
      bytes += slot.version() == 0 ? BESIDE : 0;
      add(slot, told);
    }
  }

  /** Memory all of them take, bytes, roughly. */
  long bytes() {
    return bytes;
  }

  /** All of them, one of each aggregate and in no order; none is held now. */
  List<PackedEvents> drain() {
    List<PackedEvents> all = arrays;
    topics.clear();
    arrays = new ArrayList<>();
    last = new PackedEvents(0);
    bytes = 0;
    return all;
  }

  private void add(Slot slot, Told told) {
    int room = PackedEvents.size(told) + SPARE;
    if (!last.add(slot, told, room)) {
      last = new PackedEvents(Math.max(ARRAY, room));
      arrays.add(last);
      bytes += last.capacity();
      last.add(slot, told, room);
    }
  }
}
