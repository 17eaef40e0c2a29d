package io.hanqiao.matcher.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures of a run, by class of change. A list that waits for several changes is written once,
 * under the newest: a large change that was overtaken may so look small and late, which the figures
 * by kind show, since a need's are never large.
 */
final class LiveReport {

  /** What a small change reaches at most, lists. */
  private static final int SMALL = 100;

  private final List<LiveRun.Outcome> outcomes;

  LiveReport(List<LiveRun.Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /** Every class, and how many lists the changes of each kind reached. */
  void print(PrintStream out) {
    line(out, "1 to 100 lists", outcome -> outcome.rows() > 0 && outcome.rows() <= SMALL);
    line(out, "more than 100 lists", outcome -> outcome.rows() > SMALL);
    line(out, "any list", outcome -> outcome.rows() > 0);
    line(out, "no list of its own", outcome -> outcome.rows() == 0);
    outcomes.stream()
        .collect(Collectors.groupingBy(LiveRun.Outcome::what, TreeMap::new, Collectors.toList()))
        .forEach((what, ofKind) -> rows(out, what, ofKind));
  }

  /** The figures of small changes and of all that reached a list, on one line. */
  String summary() {
    return "p50/p99/max "
        + figures(times(outcome -> outcome.rows() > 0 && outcome.rows() <= SMALL))
        + " ms up to 100 lists, "
        + figures(times(outcome -> outcome.rows() > 0))
        + " ms any";
  }

  private void line(PrintStream out, String name, Predicate<LiveRun.Outcome> of) {
    long[] times = times(of);
    out.printf(
        Locale.ROOT,
        "live: %,7d changes %-20s p50/p99/max %s ms%n",
        times.length,
        name,
        figures(times));
  }

  private static void rows(PrintStream out, String what, List<LiveRun.Outcome> outcomes) {
    long[] rows = outcomes.stream().mapToLong(LiveRun.Outcome::rows).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "live: %,7d %-8s p50/p99/max %s ms; lists written p50 %,d p90 %,d p99 %,d max %,d, none"
            + " %.0f %%%n",
        rows.length,
        what,
        figures(outcomes.stream().mapToLong(LiveRun.Outcome::millis).sorted().toArray()),
        at(rows, 0.5),
        at(rows, 0.9),
        at(rows, 0.99),
        at(rows, 1),
        outcomes.stream().filter(outcome -> outcome.rows() == 0).count() * 100.0 / rows.length);
  }

  private long[] times(Predicate<LiveRun.Outcome> of) {
    return outcomes.stream().filter(of).mapToLong(LiveRun.Outcome::millis).sorted().toArray();
  }

  private static String figures(long[] sorted) {
    return sorted.length == 0
        ? "-"
        : String.format(
            Locale.ROOT, "%,d/%,d/%,d", at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
  }

  private static long at(long[] sorted, double quantile) {
    int rank = (int) Math.ceil(quantile * sorted.length);
    return sorted[Math.max(rank, 1) - 1];
  }
}
