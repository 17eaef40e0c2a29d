package io.hanqiao.platform.consume;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Where the logs end that a replay begins with. A broker that lost power, or was made anew, may
 * come back with less than it had told before: what is no longer there is not waited for. For the
 * thread of the reader.
 */
final class LogEnds {

  private static final Duration ANSWER = Duration.ofSeconds(2);

  /** A broker that has something to give is not silent for so long, ns. */
  private static final long SILENCE = TimeUnit.SECONDS.toNanos(3);

  private final KafkaConsumer<?, ?> consumer;
  private final Map<TopicPartition, Long> ends;
  private long asked = System.nanoTime();

  /** Asks for the ends of all that is assigned. */
  LogEnds(KafkaConsumer<?, ?> consumer) {
    this.consumer = consumer;
    this.ends = new HashMap<>(consumer.endOffsets(consumer.assignment()));
  }

  /** By partition, the offset behind the last that there was. */
  Map<TopicPartition, Long> offsets() {
    return ends;
  }

  /** Whether all that there was has been polled, or is no longer there. */
  boolean areReached() {
    if (arePassed()) {
      return true;
    }
    if (System.nanoTime() - asked > SILENCE) {
      now().ifPresent(now -> now.forEach((each, end) -> ends.merge(each, end, Math::min)));
      asked = System.nanoTime();
    }
    return arePassed();
  }

  /** Something was polled: there is more to come, or the end is near. */
  void heard() {
    asked = System.nanoTime();
  }

  /** Where the logs end by now; empty if the broker does not say so in time. */
  Optional<Map<TopicPartition, Long>> now() {
    try {
      return Optional.of(consumer.endOffsets(consumer.assignment(), ANSWER));
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }

  private boolean arePassed() {
    return ends.entrySet().stream().allMatch(e -> consumer.position(e.getKey()) >= e.getValue());
  }
}
