package io.hanqiao.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * How far readers of committed records can see.
 *
 * <p>The broker acknowledges a commit before it has written the markers that make it visible. A
 * broker killed in between may, when it comes back, hold the transaction complete and the records
 * hidden for ever (seen with Kafka 4.3.1: state log CompleteCommit, no marker in the partition). So
 * a batch counts as published when it can be seen, and not when its commit was acknowledged.
 */
final class CommittedEnd implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
  private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(1);

  private final Admin admin;

  CommittedEnd(RelaySettings settings) {
    this.admin =
        Admin.create(
            settings
                .broker()
                .client(
                    Map.of(
                        AdminClientConfig.RETRY_BACKOFF_MS_CONFIG, 50,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000)));
  }

  /**
   * Waits until everything sent can be seen.
   *
   * @throws KafkaException if it cannot be seen in time, or the broker is away: send it again
   */
  void await(List<Future<RecordMetadata>> sent) {
    try {
      Map<TopicPartition, Long> last = new HashMap<>();
      for (Future<RecordMetadata> record : sent) {
        RecordMetadata at = record.get();
        last.merge(new TopicPartition(at.topic(), at.partition()), at.offset(), Math::max);
      }
      long deadline = System.nanoTime() + PATIENCE;
      while (!visible(last)) {
        if (System.nanoTime() > deadline) {
          throw new KafkaException("a committed batch cannot be seen by readers: " + last.keySet());
        }
        LockSupport.parkNanos(BREATH);
      }
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw new KafkaException("could not ask how far readers can see", e.getCause());
    }
  }

  private boolean visible(Map<TopicPartition, Long> last)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    last.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    Map<TopicPartition, ListOffsetsResultInfo> ends =
        admin
            .listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
            .all()
            .get();
    return last.entrySet().stream()
        .allMatch(
            sent -> {
              ListOffsetsResultInfo end = ends.get(sent.getKey());
              return end != null && end.offset() > sent.getValue();
            });
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
