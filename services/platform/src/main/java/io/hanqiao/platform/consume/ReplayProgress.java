package io.hanqiao.platform.consume;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
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
  private final Map<TopicPartition, Long> reached = new HashMap<>();
  private long toRead;
  private long skipped;
  private long states;
  private final AtomicLong read = new AtomicLong();
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
    reached.putAll(from);
    skipped = from.values().stream().mapToLong(Long::longValue).sum();
    toRead = to.values().stream().mapToLong(Long::longValue).sum() - skipped;
    read.set(0);
    states = 0;
    percent = 0;
    began = System.nanoTime();
    lastLine = began;
    readAtLastLine = 0;
  }

  /** Envelopes were read: everything of the partition before {@code next}. */
  void read(TopicPartition partition, long next, int count) {
    reached.put(partition, next);
    records.increment(count);
    read.addAndGet(count);
  }

  /** Everything that was read has been applied. */
  void appliedAll() {
    reached.forEach((partition, next) -> offset(partition).set(next));
  }

  /** A batch was read and applied: everything of the partition before {@code next}. */
  void applied(TopicPartition partition, long next, int count) {
    read(partition, next, count);
    offset(partition).set(next);
  }

  /** Newest states were applied; says so once a second. */
  void appliedStates(int count, int partsLeft) {
    states += count;
    long now = System.nanoTime();
    if (now - lastLine >= BETWEEN_LINES) {
      LOG.infof("Replay %s: %d %%, newest states, %d parts to go", name, percent, partsLeft);
      lastLine = now;
      readAtLastLine = read.get();
    }
  }

  /** Says where the replay is, once a second. */
  void tell() {
    long now = System.nanoTime();
    if (now - lastLine < BETWEEN_LINES) {
      return;
    }
    long passed = reached.values().stream().mapToLong(Long::longValue).sum() - skipped;
    // Transaction marks are passed over in silence, so it is whole only when it is caught up.
    percent = (int) Math.min(WHOLE - 1, toRead == 0 ? 0 : passed * WHOLE / toRead);
    LOG.infof(
        "Replay %s: %d %%, %d records/s",
        name, percent, rate(read.get() - readAtLastLine, now - lastLine));
    lastLine = now;
    readAtLastLine = read.get();
  }

  /** All that was there at the start has been applied. */
  void caughtUp() {
    percent = WHOLE;
    long nanos = System.nanoTime() - began;
    LOG.infof(
        "Replay %s read %d records and the %d newest states among them in %d ms, %d records/s",
        name, read.get(), states, TimeUnit.NANOSECONDS.toMillis(nanos), rate(read.get(), nanos));
  }

  /** Records read since the replay began; from any thread. */
  long recordsRead() {
    return read.get();
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
