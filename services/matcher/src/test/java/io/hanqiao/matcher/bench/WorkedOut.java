package io.hanqiao.matcher.bench;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How far the matcher says it has worked out the lending market, asked again and again. A change
 * that alters no list leaves no other trace.
 */
final class WorkedOut implements AutoCloseable {

  /** Times are known as exactly as this, ms. */
  static final int EVERY_MILLIS = 1_000;

  private static final String OFFSET = "hanqiao_replay_offset{";

  private final MatcherProcess matcher;
  private final Map<String, NavigableMap<Long, Long>> firstSeen = new ConcurrentHashMap<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Thread asker = new Thread(this::ask, "bench-positions");

  WorkedOut(MatcherProcess matcher) {
    this.matcher = matcher;
  }

  void start() {
    asker.start();
  }

  /**
   * When it first said that it had passed a record, ms since the epoch.
   *
   * @return Long.MAX_VALUE if it has not said so yet
   */
  long passed(String topic, int partition, long offset) {
    String key = "partition=\"" + partition + "\",replay=\"lending\",topic=\"" + topic + "\"";
    Map.Entry<Long, Long> passed = firstSeen.getOrDefault(key, new TreeMap<>()).higherEntry(offset);
    return passed == null ? Long.MAX_VALUE : passed.getValue();
  }

  private void ask() {
    while (!stopped.get()) {
      Map<String, Double> metrics = matcher.metrics();
      long now = System.currentTimeMillis();
      metrics.forEach(
          (name, value) -> {
            if (name.startsWith(OFFSET)) {
              String tags = name.substring(OFFSET.length(), name.length() - 1);
              firstSeen
                  .computeIfAbsent(tags, unused -> new ConcurrentSkipListMap<>())
                  .putIfAbsent(value.longValue(), now);
            }
          });
      MatcherProcess.pause(EVERY_MILLIS);
    }
  }

  @Override
  public void close() throws InterruptedException {
    stopped.set(true);
    asker.join();
  }
}
