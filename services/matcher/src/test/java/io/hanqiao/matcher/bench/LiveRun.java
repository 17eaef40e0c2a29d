package io.hanqiao.matcher.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends the planned changes at their times, whatever the matcher does, and sees each to its end.
 */
final class LiveRun {

  private static final long PATIENCE_MILLIS = TimeUnit.MINUTES.toMillis(5);
  private static final long QUIET_MILLIS = 2_000;

  private final EventLog log;
  private final String prefix;
  private final CommittedLists committed;
  private final WorkedOut workedOut;
  private final PrintStream out;
  private final List<Sent> sent = new ArrayList<>();
  private long latestMillis;

  LiveRun(
      EventLog log, String prefix, CommittedLists committed, WorkedOut workedOut, PrintStream out) {
    this.log = log;
    this.prefix = prefix;
    this.committed = committed;
    this.workedOut = workedOut;
    this.out = out;
  }

  /** A change on its way, and where and when the broker appended it. */
  private static final class Sent {
    private final ChangePlan.Planned planned;
    private volatile int partition;
    private volatile long offset;
    private volatile long appendedAt;

    Sent(ChangePlan.Planned planned) {
      this.planned = planned;
    }
  }

  /**
   * A change and how it ended.
   *
   * @param what of need, headroom, price or bounds
   * @param rows lists written for it; none if no list differs, or a newer change overtook it
   * @param millis from the broker's append until the last of them could be read, or until the
   *     matcher said it had worked the change out
   */
  record Outcome(String what, int rows, long millis) {}

  /** Runs the plan; returns when everything it set going has ended. */
  List<Outcome> run(List<ChangePlan.Planned> plan) {
    long start = System.nanoTime();
    long nextLine = start;
    for (ChangePlan.Planned planned : plan) {
      long at = start + planned.atNanos();
      while (System.nanoTime() < at) {
        LockSupport.parkNanos(at - System.nanoTime());
      }
      latestMillis = Math.max(latestMillis, (System.nanoTime() - at) / 1_000_000);
      send(planned);
      if (System.nanoTime() - nextLine >= 0) {
        out.printf(Locale.ROOT, "live: %,d of %,d changes%n", sent.size(), plan.size());
        nextLine = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      }
    }
    log.flush();
    awaitEnd();
    return sent.stream().map(this::outcome).toList();
  }

  /** How much later than planned the latest change was sent, ms. */
  long latestMillis() {
    return latestMillis;
  }

  private void send(ChangePlan.Planned planned) {
    Sent one = new Sent(planned);
    sent.add(one);
    log.send(
        planned.posting(),
        planned.version(),
        planned.traceparent(),
        appended -> {
          one.partition = appended.partition();
          one.offset = appended.offset();
          one.appendedAt = appended.timestamp();
        });
  }

  /** Everything worked out, and for a while no list written. */
  private void awaitEnd() {
    long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
    AtomicLong newest = new AtomicLong();
    while (true) {
      long now = System.currentTimeMillis();
      if (now > deadline) {
        throw new IllegalStateException("The matcher is still behind after five minutes");
      }
      boolean passed = sent.stream().allMatch(one -> passedAt(one) < Long.MAX_VALUE);
      sent.stream()
          .map(one -> committed.of(one.planned.traceparent()))
          .filter(seen -> seen != null)
          .forEach(seen -> newest.accumulateAndGet(seen.lastAt(), Math::max));
      if (passed && now - newest.get() > QUIET_MILLIS) {
        return;
      }
      MatcherProcess.pause(500);
    }
  }

  private Outcome outcome(Sent one) {
    CommittedLists.Seen seen = committed.of(one.planned.traceparent());
    long end = seen == null ? passedAt(one) : seen.lastAt();
    int rows = seen == null ? 0 : seen.rows();
    return new Outcome(one.planned.what(), rows, Math.max(0, end - one.appendedAt));
  }

  private long passedAt(Sent one) {
    return workedOut.passed(prefix + one.planned.posting().topic(), one.partition, one.offset);
  }
}
