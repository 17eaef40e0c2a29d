package io.hanqiao.platform.consume;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole topics from offset 0 into memory and then follows them.
 *
 * <p>Until it has caught up, of every aggregate only the newest of what was told is read and
 * applied, on several threads and one; from then on every batch that was polled goes to the handler
 * in one call. After the call that brings it up to the end offsets seen at the start, {@link
 * Handler#caughtUp()} is called once. If the handler or the broker fails, the replay begins anew,
 * and so does the handler's state.
 *
 * <p>A state that cannot be read is buried, and its aggregate told to the handler without a state:
 * what is known of an aggregate is what its newest record says, whenever one began to read.
 *
 * @param <T> what an event is read into
 */
public final class ReplayedTopics<T> implements Runnable {

  private static final Logger LOG = Logger.getLogger(ReplayedTopics.class);
  private static final Duration POLL = Duration.ofMillis(250);

  private final String name;
  private final Set<String> topics;
  private final Handler<T> handler;
  private final Replays.Tools tools;
  private final ReplayProgress progress;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private volatile @Nullable KafkaConsumer<byte[], byte[]> running;

  /**
   * What keeps the state.
   *
   * @param begin forget everything: the replay starts from offset 0
   * @param read makes of an event what {@code apply} takes; called by several threads at once and
   *     without order, so it must change nothing; throws {@link UnreadableEvent} for a state it
   *     cannot read, which is then buried, and is called again with no state; if it throws then as
   *     well, nothing is applied
   * @param apply takes what was read, a batch at a time
   * @param caughtUp the state now holds all that was there at the start
   * @param busy whether it has work left of earlier batches: then the next one, empty if nothing
   *     came, follows at once
   */
  public record Handler<T>(
      Runnable begin,
      Function<ConsumedEvent, T> read,
      Consumer<Batch<T>> apply,
      Runnable caughtUp,
      BooleanSupplier busy) {

    /** One that is through with a batch when {@code apply} returns. */
    public Handler(
        Runnable begin,
        Function<ConsumedEvent, T> read,
        Consumer<Batch<T>> apply,
        Runnable caughtUp) {
      this(begin, read, apply, caughtUp, () -> false);
    }
  }

  ReplayedTopics(
      String name,
      Set<String> topics,
      Handler<T> handler,
      Replays.Tools tools,
      ReplayProgress progress) {
    this.name = name;
    this.topics = topics;
    this.handler = handler;
    this.tools = tools;
    this.progress = progress;
  }

  @Override
  public void run() {
    while (!stopped.get()) {
      try (KafkaConsumer<byte[], byte[]> consumer = tools.settings().alone()) {
        running = consumer;
        replay(consumer);
      } catch (WakeupException e) {
        LOG.debug("Woken up to stop");
      } catch (RuntimeException | Error e) {
        // Whatever it is: a replay that ended in silence would leave its state as it is for ever.
        LOG.warnf(e, "Replay %s begins anew", name);
        Pauses.brief();
      }
    }
  }

  /** Records read since it began, superseded ones included; from any thread. */
  public long recordsRead() {
    return progress.recordsRead();
  }

  /** Stops after the batch in hand. */
  public void stop() {
    stopped.set(true);
    KafkaConsumer<byte[], byte[]> consumer = running;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  private void replay(KafkaConsumer<byte[], byte[]> consumer) {
    Collection<TopicPartition> partitions = awaitPartitions(consumer);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    LogEnds ends = new LogEnds(consumer);
    handler.begin().run();
    progress.begin(consumer.beginningOffsets(partitions), ends.offsets());
    try (CatchUp<T> catchUp = new CatchUp<>(name, handler, tools, progress, stopped::get)) {
      while (!stopped.get() && !ends.areReached()) {
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
        if (!polled.isEmpty()) {
          ends.heard();
        }
        catchUp.add(polled);
      }
      catchUp.finish();
    }
    if (stopped.get()) {
      return;
    }
    ReadAhead<T> ahead =
        new ReadAhead<>(
            records -> Readings.whole(records, tools.reader(), handler.read()), tools.threads());
    apply(ahead, consumer, ends);
    progress.caughtUp();
    handler.caughtUp().run();
    while (!stopped.get()) {
      ahead.add(consumer.poll(handler.busy().getAsBoolean() ? Duration.ZERO : POLL));
      apply(ahead, consumer, ends);
    }
  }

  /** Applies what was polled. */
  private void apply(ReadAhead<T> ahead, KafkaConsumer<byte[], byte[]> consumer, LogEnds ends) {
    List<ReadAhead.Part<T>> parts = ahead.take(0);
    List<T> read = new ArrayList<>();
    List<Burial> unreadable = new ArrayList<>();
    List<UUID> erased = new ArrayList<>();
    // Not millis(): that of a clock which ticks in microseconds divides by zero.
    long since = tools.clock().instant().toEpochMilli();
    for (ReadAhead.Part<T> part : parts) {
      read.addAll(part.readings().read());
      unreadable.addAll(part.readings().unreadable());
      erased.addAll(part.readings().erased());
      since = Math.min(since, part.readings().since());
    }
    tools.forget().accept(erased);
    if (!unreadable.isEmpty()) {
      tools.burial().accept(name, unreadable);
    }
    Map<TopicPartition, Long> next = new HashMap<>();
    consumer.assignment().forEach(each -> next.put(each, consumer.position(each)));
    handler
        .apply()
        .accept(
            new Batch<>(
                read,
                Instant.ofEpochMilli(since),
                positions(next),
                () -> ends.now().map(this::positions)));
    parts.forEach(
        part -> progress.applied(part.partition(), part.next(), part.readings().read().size()));
  }

  private Positions positions(Map<TopicPartition, Long> offsets) {
    Map<String, Long> next = new HashMap<>();
    offsets.forEach((each, offset) -> next.put(tools.settings().withoutPrefix(each), offset));
    return new Positions(next);
  }

  private Collection<TopicPartition> awaitPartitions(KafkaConsumer<byte[], byte[]> consumer) {
    while (!stopped.get()) {
      Map<String, List<PartitionInfo>> known = consumer.listTopics();
      List<String> wanted = tools.settings().onBroker(topics);
      if (known.keySet().containsAll(wanted)) {
        return wanted.stream()
            .flatMap(topic -> known.getOrDefault(topic, List.of()).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
      }
      Pauses.brief();
    }
    throw new WakeupException();
  }
}
