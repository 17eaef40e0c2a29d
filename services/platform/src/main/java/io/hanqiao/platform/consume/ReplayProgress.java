package io.hanqiao.platform.consume;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** How far a replay is, for those who wait for it: in the log, as metrics and in percent. */
final class ReplayProgress {

  private static final Logger LOG = Logger.getLogger(ReplayProgress.class);
  private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(1);
  private static final int WHOLE = 100;

  private final String name;
  private final MeterRegistry meters;
  private final Counter records;
  private final Map<TopicPartition, AtomicLong> offsets = new ConcurrentHashMap<>();
  private long toRead;
  private long skipped;
  private long read;
  private long began;
  private long lastLine;
  private long readAtLastLine;
  private volatile int percent;

  ReplayProgress(String name, MeterRegistry meters) {
    this.name = name;
    this.meters = meters;
    this.records = meters.counter("hanqiao.replay.records", "replay", name);
    Gauge.builder("hanqiao.replay.percent", this, ReplayProgress::percent)
        .description("How much of what was there at the start has been read.")
        .tag("replay", name)
        .strongReference(true)
        .register(meters);
  }

  /** A replay begins, from the first offsets still there to the last of now. */
  void begin(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
    from.forEach((partition, offset) -> offset(partition).set(offset));
    skipped = from.values().stream().mapToLong(Long::longValue).sum();
    toRead = to.values().stream().mapToLong(Long::longValue).sum() - skipped;
    read = 0;
    percent = 0;
    began = System.nanoTime();
    lastLine = began;
    readAtLastLine = 0;
  }

  /** A batch was applied: everything of the partition before {@code next}. */
  void applied(TopicPartition partition, long next, int count) {
    offset(partition).set(next);
    records.increment(count);
    read += count;
  }

  /** Says where the replay is, once a second. */
  void tell() {
    long now = System.nanoTime();
    if (now - lastLine < BETWEEN_LINES) {
      return;
    }
    long passed = offsets.values().stream().mapToLong(AtomicLong::get).sum() - skipped;
    // Transaction marks are passed over in silence, so it is whole only when it is caught up.
    percent = (int) Math.min(WHOLE - 1, toRead == 0 ? 0 : passed * WHOLE / toRead);
    LOG.infof(
        "Replay %s: %d %%, %d records/s",
        name, percent, rate(read - readAtLastLine, now - lastLine));
    lastLine = now;
    readAtLastLine = read;
  }

  /** All that was there at the start has been applied. */
  void caughtUp() {
    percent = WHOLE;
    long nanos = System.nanoTime() - began;
    LOG.infof(
        "Replay %s read %d records in %d ms, %d records/s",
        name, read, TimeUnit.NANOSECONDS.toMillis(nanos), rate(read, nanos));
  }

  /** 0 to 100; 100 only when it is caught up. */
  int percent() {
    return percent;
  }

  private AtomicLong offset(TopicPartition partition) {
    return offsets.computeIfAbsent(partition, this::metered);
  }

  private AtomicLong metered(TopicPartition partition) {
    AtomicLong offset = new AtomicLong();
    Gauge.builder("hanqiao.replay.offset", offset, AtomicLong::get)
        .description("Everything before it has been applied.")
        .tag("replay", name)
        .tag("topic", partition.topic())
        .tag("partition", Integer.toString(partition.partition()))
        .strongReference(true)
        .register(meters);
    return offset;
  }

  private static long rate(long count, long nanos) {
    return count * TimeUnit.SECONDS.toNanos(1) / Math.max(1, nanos);
  }
}
