package io.hanqiao.platform.testing;

import java.util.Arrays;
import java.util.Locale;

/** Latencies as measured, every one of them. */
final class Latencies {

  private final long[] sortedNanos;

  private Latencies(long[] sortedNanos) {
    this.sortedNanos = sortedNanos;
  }

  static Latencies of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latencies(sorted);
  }

  /** The smallest latency that at least {@code quantile} of all do not exceed, milliseconds. */
  double millis(double quantile) {
    int rank = (int) Math.ceil(quantile * sortedNanos.length);
    return sortedNanos[Math.max(rank, 1) - 1] / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d events, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms",
        sortedNanos.length,
        millis(0.50),
        millis(0.90),
        millis(0.99),
        millis(1.0));
  }
}
