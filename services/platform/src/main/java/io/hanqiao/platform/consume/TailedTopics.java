package io.hanqiao.platform.consume;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hears what is told on topics from now on, and keeps nothing. After a failure it goes on where it
 * was, so that nothing is missed while the process lives.
 */
public final class TailedTopics implements Runnable {

  private static final Logger LOG = Logger.getLogger(TailedTopics.class);
  private static final Duration POLL = Duration.ofMillis(250);

  private final Set<String> topics;
  private final Consumer<ConsumedEvent> heard;
  private final ConsumerSettings settings;
  private final EventReader reader;
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private volatile @Nullable KafkaConsumer<byte[], byte[]> running;

  TailedTopics(
      Set<String> topics,
      Consumer<ConsumedEvent> heard,
      ConsumerSettings settings,
      EventReader reader) {
    this.topics = topics;
    this.heard = heard;
    this.settings = settings;
    this.reader = reader;
  }

  @Override
  public void run() {
    while (!stopped.get()) {
      try (KafkaConsumer<byte[], byte[]> consumer = settings.alone()) {
        running = consumer;
        follow(consumer);
      } catch (WakeupException e) {
        LOG.debug("Woken up to stop");
      } catch (RuntimeException | Error e) {
        LOG.warnf("Tail of %s goes on: %s", topics, e);
        Pauses.brief();
      }
    }
  }

  /** Stops after the records in hand. */
  public void stop() {
    stopped.set(true);
    KafkaConsumer<byte[], byte[]> consumer = running;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  private void follow(KafkaConsumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions = partitions(consumer);
    consumer.assign(partitions);
    for (TopicPartition partition : partitions) {
      Long from = next.get(partition);
      if (from == null) {
        consumer.seekToEnd(Set.of(partition));
        next.put(partition, consumer.position(partition));
      } else {
        consumer.seek(partition, from);
      }
    }
    while (!stopped.get()) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        hear(record);
        next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
      }
    }
  }

  private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
    List<String> wanted = settings.onBroker(topics);
    while (!stopped.get()) {
      Map<String, List<PartitionInfo>> known = consumer.listTopics();
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

  private void hear(ConsumerRecord<byte[], byte[]> record) {
    try {
      heard.accept(reader.read(record));
    } catch (UnreadableEvent e) {
      LOG.warnf(
          "Passed over %s-%d@%d: %s",
          record.topic(), record.partition(), record.offset(), e.getMessage());
    }
  }
}
