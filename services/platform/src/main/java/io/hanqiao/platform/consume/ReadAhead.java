package io.hanqiao.platform.consume;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Reads records on several threads while the next ones are fetched, and gives them back in the
 * order they came. Itself for one thread, which reads along when it has to wait.
 *
 * @param <T> what an event is read into
 */
final class ReadAhead<T> {

  /** Records read in one go: enough that handing over costs nothing beside it. */
  private static final int PART = 500;

  private final EventReader envelope;
  private final Function<ConsumedEvent, T> state;
  private final Executor threads;
  private final Map<TopicPartition, Long> taken = new HashMap<>();
  private final Queue<FutureTask<Part<T>>> waiting = new ArrayDeque<>();

  /**
   * Nothing read yet.
   *
   * @param state called by any thread, in any order
   */
  ReadAhead(EventReader envelope, Function<ConsumedEvent, T> state, Executor threads) {
    this.envelope = envelope;
    this.state = state;
    this.threads = threads;
  }

  /**
   * Records of one partition that follow each other.
   *
   * @param next the offset behind the last of them
   * @param since when the oldest of them was appended, UTC
   * @param read in their order
   * @param unreadable those that no state could be made of
   */
  record Part<T>(
      TopicPartition partition, long next, Instant since, List<T> read, List<Burial> unreadable) {}

  /** Begins to read what was polled. */
  void add(ConsumerRecords<byte[], byte[]> polled) {
    for (TopicPartition partition : polled.partitions()) {
      List<ConsumerRecord<byte[], byte[]>> records = polled.records(partition);
      for (int from = 0; from < records.size(); from += PART) {
        List<ConsumerRecord<byte[], byte[]>> some =
            records.subList(from, Math.min(from + PART, records.size()));
        FutureTask<Part<T>> task = new FutureTask<>(() -> read(partition, some));
        waiting.add(task);
        if (polled.count() > PART) {
          threads.execute(task);
        }
      }
    }
  }

  /** The oldest parts in their order, all but so many that may still wait. */
  List<Part<T>> take(int leave) {
    List<Part<T>> parts = new ArrayList<>();
    while (waiting.size() > leave) {
      FutureTask<Part<T>> oldest = waiting.remove();
      // Reads here what no other thread has begun; else waits for it.
      oldest.run();
      Part<T> part = result(oldest);
      taken.put(part.partition(), part.next());
      parts.add(part);
    }
    return parts;
  }

  /** The offset behind the last record taken; null if there was none of the partition. */
  @Nullable Long taken(TopicPartition partition) {
    return taken.get(partition);
  }

  /** Whether everything that was added has been taken. */
  boolean isEmpty() {
    return waiting.isEmpty();
  }

  private Part<T> read(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
    List<T> read = new ArrayList<>(records.size());
    List<Burial> unreadable = new ArrayList<>(0);
    long since = Long.MAX_VALUE;
    for (ConsumerRecord<byte[], byte[]> record : records) {
      since = Math.min(since, record.timestamp());
      try {
        read.add(state.apply(envelope.read(record)));
      } catch (UnreadableEvent e) {
        unreadable.add(new Burial(record, e));
      }
    }
    long next = records.get(records.size() - 1).offset() + 1;
    return new Part<>(partition, next, Instant.ofEpochMilli(since), read, unreadable);
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("An event could not be read: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while events are read", e);
    }
  }
}
