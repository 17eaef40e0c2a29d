package io.hanqiao.local;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Knows when the last of some processes that are not our children has ended. */
final class BuildWatch implements AutoCloseable {
  private static final long LOOK_MILLIS = 500;

  // With the start, for an id may be given to another process meanwhile.
  private final Map<Long, Long> watched = new ConcurrentHashMap<>();
  private final CountDownLatch allGone = new CountDownLatch(1);
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  BuildWatch(long pid) {
    add(pid);
    var unused = clock.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  void add(long pid) {
    ProcessHandle.of(pid).ifPresent(process -> watched.put(pid, RunRecord.startOf(process)));
  }

  void awaitAllGone() throws InterruptedException {
    allGone.await();
  }

  private void look() {
    watched.entrySet().removeIf(entry -> !alive(entry.getKey(), entry.getValue()));
    if (watched.isEmpty()) {
      allGone.countDown();
    }
  }

  private static boolean alive(long pid, long started) {
    return ProcessHandle.of(pid)
        .filter(process -> !RunRecord.isGone(process))
        .filter(process -> RunRecord.startOf(process) == started)
        .isPresent();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
