package io.hanqiao.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Starts again what dies, and says so. */
final class Supervisor {
  /** One for each process and some: whoever waits for the database must not keep it waiting. */
  private static final int THREADS = 20;

  private final Home home;
  private final Console console;
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
  private final Map<String, Child> running = new ConcurrentHashMap<>();
  private volatile boolean ended;

  Supervisor(Home home, Console console) {
    this.home = home;
    this.console = console;
  }

  /**
   * Starts a process and keeps it running from now on.
   *
   * @param start starts it and returns when it is ready
   * @throws LaunchException if it does not come up this first time
   */
  void run(String name, Supplier<Child> start) {
    watch(name, start.get(), start, Backoff.NONE);
  }

  private void watch(String name, Child child, Supplier<Child> start, Backoff before) {
    long since = System.nanoTime();
    running.put(name, child);
    if (ended) {
      child.kill();
      return;
    }
    var unused =
        child
            .onExit()
            .thenAccept(
                process -> {
                  Backoff backoff =
                      before.afterDeathAt(Duration.ofNanos(System.nanoTime() - since));
                  again(name, start, backoff, "退出码 " + process.exitValue());
                });
  }

  private void again(String name, Supplier<Child> start, Backoff backoff, String why) {
    if (ended) {
      return;
    }
    sayDied(name, backoff, why);
    try {
      var unused =
          threads.schedule(
              () -> restart(name, start, backoff),
              backoff.delay().toMillis(),
              TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // Ended in this very moment: nothing is to be started any more.
    }
  }

  private void restart(String name, Supplier<Child> start, Backoff backoff) {
    if (ended) {
      return;
    }
    try {
      watch(name, start.get(), start, backoff);
      console.say(name + " 已重新就绪", name + " is ready again");
    } catch (RuntimeException e) {
      // Whatever kept it down, such as a full disk: nobody else would start it again.
      String why = e instanceof LaunchException ? "未能就绪" : "未能就绪：" + e;
      again(name, start, backoff.afterDeathAt(Duration.ZERO), why);
    }
  }

  private void sayDied(String name, Backoff backoff, String why) {
    long delay = backoff.delay().toSeconds();
    console.say(
        "%s 已退出（%s），%s重新启动".formatted(name, why, delay == 0 ? "立即" : delay + " 秒后"),
        "%s ended; starting it again%s".formatted(name, delay == 0 ? "" : " in " + delay + " s"));
    if (backoff.isLoop()) {
      console.say(
          "%s 连续退出 %d 次，请查看日志 %s".formatted(name, backoff.soonDeaths(), home.log(name)),
          "it has ended %d times in a row: see its log".formatted(backoff.soonDeaths()));
    }
  }

  /** From now on nothing is started again. */
  void end() {
    ended = true;
    threads.shutdownNow();
  }

  /** Stops those processes at once, each within {@code grace}, and returns when all are gone. */
  void stop(List<String> names, Duration grace) {
    Parallel.run(
        names.stream()
            .map(running::remove)
            .filter(java.util.Objects::nonNull)
            .<Runnable>map(child -> () -> child.stop(grace))
            .toList());
  }
}
