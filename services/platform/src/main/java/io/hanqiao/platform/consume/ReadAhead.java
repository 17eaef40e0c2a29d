package io.hanqiao.platform.consume;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads records on several threads while the next ones are fetched, and gives them back in the
 * order they came. Itself for one thread.
 *
 * @param <T> what a record is read into
 */
final class ReadAhead<T> {

  /** Records read in one go: enough that handing over costs nothing beside it. */
  private static final int PART = 250;

  /** Fewer are read by the one who polled them. */
  private static final int FEW = 100;

  private final Function<List<ConsumerRecord<byte[], byte[]>>, Readings<T>> reading;
  private final Parts<Part<T>> parts;

  /**
   * Nothing read yet.
   *
   * @param reading called by any thread, in any order
   */
  ReadAhead(Function<List<ConsumerRecord<byte[], byte[]>>, Readings<T>> reading, Executor threads) {
    this.reading = reading;
    this.parts = new Parts<>(threads);
  }

  /**
   * Records of one partition that follow each other.
   *
   * @param next the offset behind the last of them
   * @param readings in their order
   */
  record Part<T>(TopicPartition partition, long next, Readings<T> readings) {}

  /** Begins to read what was polled. */
  void add(ConsumerRecords<byte[], byte[]> polled) {
    for (TopicPartition partition : polled.partitions()) {
      List<ConsumerRecord<byte[], byte[]>> records = polled.records(partition);
      for (int from = 0; from < records.size(); from += PART) {
        List<ConsumerRecord<byte[], byte[]>> some =
            records.subList(from, Math.min(from + PART, records.size()));
        if (polled.count() > FEW) {
          parts.add(() -> read(partition, some));
        } else {
          parts.addOwn(() -> read(partition, some));
        }
      }
    }
  }

  /** The oldest parts in their order, all but so many that may still wait. */
  List<Part<T>> take(int leave) {
    List<Part<T>> taken = new ArrayList<>();
    while (parts.waiting() > leave) {
      taken.add(parts.take());
    }
    return taken;
  }

  private Part<T> read(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
    long next = records.get(records.size() - 1).offset() + 1;
    return new Part<>(partition, next, reading.apply(records));
  }
}
