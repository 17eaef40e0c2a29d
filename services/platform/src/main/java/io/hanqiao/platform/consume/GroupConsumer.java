package io.hanqiao.platform.consume;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs one subscription: record by record into the database, then the offset.
 *
 * <p>A crash between the two delivers again, which the kind of the subscription makes harmless.
 * While the database is away or an effect waits, the position goes back to the last committed
 * offset and is tried again.
 */
final class GroupConsumer implements Runnable {

  private static final Logger LOG = Logger.getLogger(GroupConsumer.class);
  private static final Duration POLL = Duration.ofMillis(500);

  private final Subscription subscription;
  private final ConsumerSettings settings;
  private final Delivery delivery;
  private final Attendance attendance;
  private volatile boolean stopped;
  private volatile @Nullable KafkaConsumer<byte[], byte[]> running;

  GroupConsumer(
      Subscription subscription,
      ConsumerSettings settings,
      Delivery delivery,
      Attendance attendance) {
    this.subscription = subscription;
    this.settings = settings;
    this.delivery = delivery;
    this.attendance = attendance;
  }

  @Override
  public void run() {
    while (!stopped) {
      try (KafkaConsumer<byte[], byte[]> consumer =
          settings.inGroup(attendance.group(subscription))) {
        running = consumer;
        consumer.subscribe(settings.onBroker(subscription.topics()));
        while (!stopped) {
          take(consumer, consumer.poll(POLL));
          if (!consumer.assignment().isEmpty()) {
            attendance.heard(subscription);
          }
        }
      } catch (WakeupException e) {
        LOG.debug("Woken up to stop");
      } catch (RuntimeException | Error e) {
        // Whatever it is, a subscription that ended in silence would hear nothing any more.
        LOG.warnf("Subscription %s starts again: %s", subscription.name(), e);
        Pauses.brief();
      }
    }
  }

  void stop() {
    stopped = true;
    KafkaConsumer<byte[], byte[]> consumer = running;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  /** Delivers what was polled, partition by partition, and commits as far as it got. */
  private void take(
      KafkaConsumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
    for (TopicPartition partition : records.partitions()) {
      List<ConsumerRecord<byte[], byte[]>> batch = records.records(partition);
      for (ConsumerRecord<byte[], byte[]> record : batch) {
        try {
          delivery.deliver(subscription, record);
        } catch (RuntimeException e) {
          commit(consumer, partition, record.offset());
          throw new KafkaException("To be tried again: " + e.getMessage(), e);
        }
      }
      commit(consumer, partition, batch.get(batch.size() - 1).offset() + 1);
    }
  }

  private static void commit(
      KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, long next) {
    consumer.commitSync(Map.of(partition, new OffsetAndMetadata(next)));
  }
}
