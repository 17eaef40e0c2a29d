package io.hanqiao.local;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Processes of a home whose launcher is gone. */
final class Leftovers {
  private static final Duration GRACE = Duration.ofSeconds(8);
  private static final List<String> LAST = List.of(Foundation.KAFKA, Foundation.POSTGRES);

  private Leftovers() {}

  /** Those that still run, in the order in which they are to be stopped. */
  static List<RunRecord> of(Home home) {
    return RunRecord.in(home.run()).stream()
        .filter(left -> left.pid() != ProcessHandle.current().pid())
        .filter(left -> left.living().isPresent())
        .sorted(Comparator.comparingInt(left -> LAST.indexOf(left.name())))
        .toList();
  }

  /** Stops them all and forgets them; returns how many there were. */
  static int stop(Home home) {
    List<RunRecord> left = of(home);
    Parallel.run(
        left.stream()
            .filter(process -> !LAST.contains(process.name()))
            .<Runnable>map(process -> () -> process.stop(GRACE))
            .toList());
    left.stream()
        .filter(process -> LAST.contains(process.name()))
        .forEach(process -> process.stop(GRACE));
    RunRecord.in(home.run()).stream()
        .filter(record -> record.pid() != ProcessHandle.current().pid())
        .forEach(record -> record.delete(home.run()));
    return left.size();
  }
}
