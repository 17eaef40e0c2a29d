package io.hanqiao.platform.consume;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * The beginning of a replay. Of all that is told only the envelopes are read; of every aggregate
 * the newest record is kept, and its state read when the end is reached, or sooner when too much is
 * kept. What was superseded is never read. For one thread.
 *
 * @param <T> what an event is read into
 */
final class CatchUp<T> implements AutoCloseable {

  /**
   * Parts that may wait to be read while the next are fetched, and parts whose states may be read
   * before those in front of them are applied. One thread applies: more would only pile up beside
   * the bytes they were made of.
   */
  private static final int AHEAD = 8;

  private final String name;
  private final ReplayedTopics.Handler<T> handler;
  private final Replays.Tools tools;
  private final ReplayProgress progress;
  private final BooleanSupplier stopped;
  private final ReadAhead<Told> ahead;
  private final NewestStates newest = new NewestStates();
  private final Allowance.Share share;

  CatchUp(
      String name,
      ReplayedTopics.Handler<T> handler,
      Replays.Tools tools,
      ReplayProgress progress,
      BooleanSupplier stopped) {
    this.name = name;
    this.handler = handler;
    this.tools = tools;
    this.progress = progress;
    this.stopped = stopped;
    this.ahead =
        new ReadAhead<>(records -> Readings.envelopes(records, tools.reader()), tools.threads());
    this.share = tools.allowance().share();
  }

  /** Takes what was polled. */
  void add(ConsumerRecords<byte[], byte[]> polled) {
    ahead.add(polled);
    keep(AHEAD);
    share.keeps(newest.bytes());
    if (share.isSpent()) {
      readNewest();
    }
    progress.tell();
  }

  /** Everything that was added has been applied when this returns, unless it was stopped. */
  void finish() {
    readNewest();
  }

  @Override
  public void close() {
    share.close();
  }

  private void keep(int leave) {
    for (ReadAhead.Part<Told> part : ahead.take(leave)) {
      bury(part.readings());
      part.readings().read().forEach(newest::keep);
      progress.read(part.partition(), part.next(), part.readings().read().size());
    }
  }

  /** Parts are let go one by one, so that bodies make room for what is made of them. */
  private void readNewest() {
    keep(0);
    Queue<PackedEvents> unread = new ArrayDeque<>(newest.drain());
    share.keeps(0);
    Parts<Readings<T>> parts = new Parts<>(tools.threads());
    begin(unread, parts);
    while (parts.waiting() > 0) {
      if (stopped.getAsBoolean()) {
        return;
      }
      Readings<T> readings = parts.take();
      begin(unread, parts);
      bury(readings);
      tools.forget().accept(readings.erased());
      apply(readings);
      progress.appliedStates(readings.read().size(), parts.waiting() + unread.size());
    }
    progress.appliedAll();
  }

  /** As many as may be read ahead. */
  private void begin(Queue<PackedEvents> unread, Parts<Readings<T>> parts) {
    while (parts.waiting() < AHEAD && !unread.isEmpty()) {
      PackedEvents events = unread.remove();
      parts.add(() -> Readings.states(events.unpack(), tools.reader(), handler.read()));
    }
  }

  private void apply(Readings<T> readings) {
    if (!readings.read().isEmpty()) {
      Instant since = Instant.ofEpochMilli(readings.since());
      // Where the reader is says nothing while states of before are still unread.
      handler
          .apply()
          .accept(new Batch<>(readings.read(), since, Positions.NOWHERE, Optional::empty));
    }
  }

  private void bury(Readings<?> readings) {
    if (!readings.unreadable().isEmpty()) {
      tools.burial().accept(name, readings.unreadable());
    }
  }
}
