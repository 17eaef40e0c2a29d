package io.hanqiao.credit.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Says where a bench is, and whether it has time for more. */
final class Progress {

  private final long started = System.nanoTime();
  private final long budgetNanos;
  private long begun = started;

  /**
   * From now on the seconds count that it shows.
   *
   * @param seconds what the rounds may take in all, from {@link #begin}
   */
  Progress(long seconds) {
    this.budgetNanos = TimeUnit.SECONDS.toNanos(seconds);
  }

  /** From now on the time of the rounds runs. */
  void begin() {
    begun = System.nanoTime();
  }

  boolean hasTime() {
    return System.nanoTime() - begun < budgetNanos;
  }

  void say(String what) {
    System.out.printf(
        Locale.ROOT, "[%4.0f s] money: %s%n", (System.nanoTime() - started) / 1e9, what);
    System.out.flush();
  }
}
