package io.hanqiao.platform.consume;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole topics from offset 0 into memory and then follows them.
 *
 * <p>Until it has caught up, events are read ahead on several threads and applied in their order on
 * one; from then on every batch that was polled goes to the handler in one call. After the call
 * that brings it up to the end offsets seen at the start, {@link Handler#caughtUp()} is called
 * once. If the handler or the broker fails, the replay begins anew, and so does the handler's
 * state.
 *
 * @param <T> what an event is read into
 */
public final class ReplayedTopics<T> implements Runnable {

  private static final Logger LOG = Logger.getLogger(ReplayedTopics.class);
  private static final Duration POLL = Duration.ofMillis(250);

  /** Batches that may wait to be read while the next are fetched. */
  private static final int AHEAD = 8;

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
   *     cannot read, which is then buried
   * @param apply takes what was read, a batch at a time
   * @param caughtUp the state now holds all that was there at the start
   */
  public record Handler<T>(
      Runnable begin,
      Function<ConsumedEvent, T> read,
      Consumer<Batch<T>> apply,
      Runnable caughtUp) {}

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
      } catch (RuntimeException e) {
        LOG.warnf(e, "Replay %s begins anew", name);
        Pauses.brief();
      }
    }
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
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    ReadAhead<T> ahead = new ReadAhead<>(tools.reader(), handler.read(), tools.threads());
    handler.begin().run();
    progress.begin(consumer.beginningOffsets(partitions), ends);
    while (!stopped.get() && !reached(consumer, ends)) {
      ahead.add(consumer.poll(POLL));
      apply(ahead, AHEAD, consumer);
      progress.tell();
    }
    apply(ahead, 0, consumer);
    if (!stopped.get()) {
      progress.caughtUp();
      handler.caughtUp().run();
    }
    while (!stopped.get()) {
      ahead.add(consumer.poll(POLL));
      apply(ahead, 0, consumer);
    }
  }

  /** Applies what has been read, all but so many parts that may wait. */
  private void apply(ReadAhead<T> ahead, int leave, KafkaConsumer<byte[], byte[]> consumer) {
    List<ReadAhead.Part<T>> parts = ahead.take(leave);
    List<T> read = new ArrayList<>();
    List<Burial> unreadable = new ArrayList<>();
    Instant since = tools.clock().instant();
    for (ReadAhead.Part<T> part : parts) {
      read.addAll(part.read());
      unreadable.addAll(part.unreadable());
      since = since.isBefore(part.since()) ? since : part.since();
    }
    if (!unreadable.isEmpty()) {
      tools.burial().accept(name, unreadable);
    }
    handler.apply().accept(new Batch<>(read, since, positions(ahead, consumer)));
    parts.forEach(part -> progress.applied(part.partition(), part.next(), part.read().size()));
  }

  private Positions positions(ReadAhead<T> ahead, KafkaConsumer<byte[], byte[]> consumer) {
    Map<String, Long> next = new HashMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      // The consumer knows of transaction marks as well, but is ahead while parts wait.
      Long reached = ahead.isEmpty() ? (Long) consumer.position(partition) : ahead.taken(partition);
      if (reached != null) {
        next.put(tools.settings().withoutPrefix(partition), reached);
      }
    }
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

  private static boolean reached(
      KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().allMatch(e -> consumer.position(e.getKey()) >= e.getValue());
  }
}
