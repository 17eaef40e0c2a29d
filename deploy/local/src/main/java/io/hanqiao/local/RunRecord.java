package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Which process runs under a name, written down so that another run can find it again. A process id
 * alone may meanwhile belong to somebody else; with its start it does not.
 *
 * @param name of the process, also of its log
 * @param pid its id
 * @param started when it started, epoch milliseconds, 0 if unknown
 * @param port where it answers, 0 if nowhere
 * @param signal how it is asked to stop
 */
record RunRecord(String name, long pid, long started, int port, StopSignal signal) {
  /** The start is derived from the clock of the machine, which may have been set since. */
  private static final long CLOCK_TOLERANCE_MILLIS = 2_000;

  private static final long LOOK_MILLIS = 50;

  static RunRecord of(String name, ProcessHandle process, int port, StopSignal signal) {
    return new RunRecord(name, process.pid(), startOf(process), port, signal);
  }

  static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  void save(Path directory) {
    Properties properties = new Properties();
    properties.setProperty("pid", Long.toString(pid));
    properties.setProperty("started", Long.toString(started));
    properties.setProperty("port", Integer.toString(port));
    properties.setProperty("signal", signal.name());
    StringWriter text = new StringWriter();
    try {
      properties.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Secrets.write(file(directory, name), text.toString());
  }

  void delete(Path directory) {
    try {
      Files.deleteIfExists(file(directory, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, if it is still the same one and alive. */
  Optional<ProcessHandle> living() {
    return ProcessHandle.of(pid)
        .filter(process -> !isGone(process))
        .filter(p -> Math.abs(startOf(p) - started) <= CLOCK_TOLERANCE_MILLIS);
  }

  /** Asks the process to stop, waits, and kills what is still there after {@code grace}. */
  void stop(Duration grace) {
    living()
        .ifPresent(
            process -> {
              signal.send(process);
              if (!ended(process, grace)) {
                process.destroyForcibly();
                ended(process, Duration.ofSeconds(10));
              }
            });
  }

  /** Kills the process as a power cut would, and waits until it is gone. */
  void kill() {
    living()
        .ifPresent(
            process -> {
              process.destroyForcibly();
              ended(process, Duration.ofSeconds(10));
            });
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!isGone(process) && System.nanoTime() < deadline) {
      try {
        process.onExit().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException | ExecutionException e) {
        // Looked at again: of a process that is not our child the JDK learns late that it ended.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return isGone(process);
  }

  /**
   * Ended, and perhaps only waiting for a parent who will never ask: its first thread is in state Z
   * and no other is left, for as long as one is, its ports are taken.
   */
  static boolean isGone(ProcessHandle process) {
    if (!process.isAlive()) {
      return true;
    }
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    try (Stream<Path> threads = Files.list(proc.resolve("task"))) {
      String stat = Files.readString(proc.resolve("stat"));
      return stat.startsWith(" Z", stat.lastIndexOf(')') + 1) && threads.count() <= 1;
    } catch (IOException | UncheckedIOException e) {
      return !process.isAlive();
    }
  }

  /** All records in a directory, unordered; empty if there is none. */
  static List<RunRecord> in(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".process"))
          .map(RunRecord::read)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<RunRecord> read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      properties.load(reader);
      String fileName = file.getFileName().toString();
      return Optional.of(
          new RunRecord(
              fileName.substring(0, fileName.length() - ".process".length()),
              Long.parseLong(properties.getProperty("pid", "")),
              Long.parseLong(properties.getProperty("started", "")),
              Integer.parseInt(properties.getProperty("port", "")),
              StopSignal.valueOf(properties.getProperty("signal", ""))));
    } catch (IOException | IllegalArgumentException e) {
      // Half a record from a full disk: the process it meant cannot be known.
      return Optional.empty();
    }
  }

  private static Path file(Path directory, String name) {
    return directory.resolve(name + ".process");
  }
}
