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
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
 * <p>Every batch that was polled goes to the handler in one call; after the call that brings it up
 * to the end offsets seen at the start, {@link Handler#caughtUp()} is called once. If the handler
 * or the broker fails, the replay begins anew, and so does the handler's state.
 */
public final class ReplayedTopics implements Runnable {

  private static final Logger LOG = Logger.getLogger(ReplayedTopics.class);
  private static final Duration POLL = Duration.ofMillis(250);

  private final String name;
  private final Set<String> topics;
  private final Handler handler;
  private final ConsumerSettings settings;
  private final Delivery delivery;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private volatile @Nullable KafkaConsumer<byte[], byte[]> running;

  /**
   * What keeps the state.
   *
   * @param begin forget everything: the replay starts from offset 0
   * @param check throws {@link UnreadableEvent} for a state it cannot read, which is then buried
   * @param batches what was polled
   * @param caughtUp the state now holds all that was there at the start
   */
  public record Handler(
      Runnable begin, Consumer<ConsumedEvent> check, Consumer<Batch> batches, Runnable caughtUp) {}

  ReplayedTopics(
      String name,
      Set<String> topics,
      Handler handler,
      ConsumerSettings settings,
      Delivery delivery) {
    this.name = name;
    this.topics = topics;
    this.handler = handler;
    this.settings = settings;
    this.delivery = delivery;
  }

  @Override
  public void run() {
    while (!stopped.get()) {
      try (KafkaConsumer<byte[], byte[]> consumer = settings.alone()) {
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
    handler.begin().run();
    boolean caughtUp = false;
    while (!stopped.get()) {
      if (!caughtUp && reached(consumer, ends)) {
        caughtUp = true;
        handler.caughtUp().run();
      }
      hand(consumer.poll(POLL), consumer);
    }
  }

  private void hand(
      ConsumerRecords<byte[], byte[]> records, KafkaConsumer<byte[], byte[]> consumer) {
    List<ConsumedEvent> events = new ArrayList<>(records.count());
    long since = System.currentTimeMillis();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      delivery.read(name, record, handler.check()).ifPresent(events::add);
      since = Math.min(since, record.timestamp());
    }
    handler.batches().accept(new Batch(events, Instant.ofEpochMilli(since), positions(consumer)));
  }

  private Positions positions(KafkaConsumer<byte[], byte[]> consumer) {
    Map<String, Long> next = new HashMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      next.put(settings.withoutPrefix(partition), consumer.position(partition));
    }
    return new Positions(next);
  }

  private Collection<TopicPartition> awaitPartitions(KafkaConsumer<byte[], byte[]> consumer) {
    while (!stopped.get()) {
      Map<String, List<PartitionInfo>> known = consumer.listTopics();
      List<String> wanted = settings.onBroker(topics);
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
