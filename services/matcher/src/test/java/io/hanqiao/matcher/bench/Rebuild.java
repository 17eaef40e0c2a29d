package io.hanqiao.matcher.bench;

import io.hanqiao.matcher.book.Change;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.platform.consume.Batch;
import io.hanqiao.platform.consume.ReplayedTopics;
import io.hanqiao.platform.consume.Replays;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One rebuild of a book, watched. */
final class Rebuild {

  private final LendingBook book;
  private final int expected;
  private final CountDownLatch caughtUp = new CountDownLatch(1);

  /**
   * A rebuild yet to run.
   *
   * @param expected records in the topics: fewer or more make the run fail
   */
  Rebuild(LendingBook book, int expected) {
    this.book = book;
    this.expected = expected;
  }

  /** Reads everything and says each second how far it is; seconds from start to caught up. */
  double run(String bootstrapServers, String prefix, PrintStream out) throws InterruptedException {
    ReplayedTopics<Change> replay =
        Replays.standalone(
            bootstrapServers,
            prefix,
            LendingBook.TOPICS,
            new ReplayedTopics.Handler<>(() -> {}, book::read, this::apply, caughtUp::countDown));
    Thread thread = new Thread(replay, "replay");
    long start = System.nanoTime();
    thread.start();
    long last = 0;
    while (!caughtUp.await(1, TimeUnit.SECONDS)) {
      long now = replay.recordsRead();
      out.printf(
          Locale.ROOT,
          "rebuild: %3d %%, %,d records/s%s%n",
          now * 100 / expected,
          now - last,
          now == expected ? ", reading newest states" : "");
      last = now;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    replay.stop();
    thread.join();
    if (replay.recordsRead() != expected) {
      throw new IllegalStateException(replay.recordsRead() + " records came, not " + expected);
    }
    return seconds;
  }

  /** The most heap that was ever in use, MB. */
  long peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        >> 20;
  }

  private void apply(Batch<Change> batch) {
    batch.events().forEach(book::apply);
  }
}
