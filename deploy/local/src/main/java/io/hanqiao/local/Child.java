package io.hanqiao.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process we started. It has its own session, so that Ctrl-C in a terminal reaches the launcher
 * alone, which then stops the others in order.
 */
public final class Child {
  private static final long PROBE_MILLIS = 100;

  private final Home home;
  private final Process process;
  private final RunRecord record;

  private Child(Home home, Process process, RunRecord record) {
    this.home = home;
    this.process = process;
    this.record = record;
  }

  static Child start(Home home, Launch launch) {
    Path log = LogFile.turnedOver(home.log(launch.name()));
    List<String> line = new ArrayList<>();
    SystemTool.find("setsid").ifPresent(setsid -> line.add(setsid.toString()));
    line.addAll(launch.command());
    ProcessBuilder builder =
        new ProcessBuilder(line)
            // Not where the launcher was called: a stray .env there would configure the services.
            .directory(home.directory().toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(launch.environment());
    try {
      Process process = builder.start();
      RunRecord record =
          RunRecord.of(launch.name(), process.toHandle(), launch.port(), launch.signal());
      record.save(home.run());
      return new Child(home, process, record);
    } catch (IOException e) {
      throw new LaunchException(
          "无法启动 " + launch.name() + "：" + e.getMessage(),
          "Could not start " + launch.name() + ": " + e.getMessage(),
          e);
    }
  }

  /** The name under which it logs. */
  public String name() {
    return record.name();
  }

  /** Its process id. */
  public long pid() {
    return record.pid();
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completed when the process has ended, however it came to that. */
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Waits until it has ended; returns its exit code. */
  int awaitEnd() throws InterruptedException {
    int code = process.waitFor();
    record.delete(home.run());
    return code;
  }

  /**
   * Waits until {@code ready} holds.
   *
   * @throws LaunchException if the process ends before, or {@code patience} is over
   */
  public Child awaitReady(Duration patience, BooleanSupplier ready) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      if (endedWithin(PROBE_MILLIS)) {
        throw LaunchException.diedEarly(name(), home.log(name()));
      }
      if (System.nanoTime() - deadline > 0) {
        kill();
        throw LaunchException.tooSlow(name(), patience.toSeconds(), home.log(name()));
      }
    }
    return this;
  }

  /** Asks it to stop and waits; what has not ended after {@code grace} is killed. */
  public void stop(Duration grace) {
    record.stop(grace);
    record.delete(home.run());
  }

  /** Ends it without a chance to tidy up. */
  public void kill() {
    record.kill();
    // Seen as ended by this process as well, not by the operating system alone.
    boolean unused = endedWithin(10_000);
    record.delete(home.run());
  }

  private boolean endedWithin(long millis) {
    try {
      return process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
