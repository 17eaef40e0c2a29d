package io.hanqiao.credit.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures what the audit trail costs money that moves: a hundred grants at once and a hundred
 * draws at once, on a service that writes and seals the trail and on one that writes none, in
 * turns. All the while a reader looks whether the money is conserved.
 */
public final class MoneyBench {

  private static final double MOST = 1.3;
  private static final int WARM = 3;
  private static final int PORT = 20_982;

  private MoneyBench() {}

  /**
   * Runs the bench on the infrastructure of the tests.
   *
   * @param args {@code --quick} for 5 rounds a side instead of 15
   */
  public static void main(String... args) throws Exception {
    int rounds = List.of(args).contains("--quick") ? 5 : 15;
    Path root = Path.of(System.getProperty("hanqiao.root", "")).toAbsolutePath();
    boolean kept;
    try (Side audited = Side.start(root, "bench_audited", PORT, rounds + WARM);
        Side plain = Side.start(root, "bench_unaudited", PORT + 1, rounds + WARM).withoutAudit()) {
      for (int i = 0; i < WARM + rounds; i++) {
        // Each goes first every other time.
        Side first = i % 2 == 0 ? audited : plain;
        Side second = i % 2 == 0 ? plain : audited;
        first.round(i >= WARM);
        second.round(i >= WARM);
      }
      System.out.println("money trail: " + audited.trail() + "; without: " + plain.trail());
      System.out.println(
          "money conserved: at each of " + (audited.looks() + plain.looks()) + " looks");
      kept = said("grants", audited.grants(), plain.grants());
      kept &= said("draws", audited.draws(), plain.draws());
    }
    System.out.println(
        "money: 100 at once " + (kept ? "at most " : "MORE THAN ") + MOST + " times without audit");
    System.exit(kept ? 0 : 1);
  }

  private static boolean said(String what, List<Long> with, List<Long> without) {
    double ratio = (double) median(with) / median(without);
    System.out.printf(
        Locale.ROOT,
        "money %s: with audit %.0f ms (%s), without %.0f ms (%s), ratio %.2f%n",
        what,
        median(with) / 1e6,
        spread(with),
        median(without) / 1e6,
        spread(without),
        ratio);
    return ratio <= MOST;
  }

  private static long median(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
  }

  private static String spread(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return String.format(
        Locale.ROOT, "%.0f to %.0f", sorted.get(0) / 1e6, sorted.get(sorted.size() - 1) / 1e6);
  }
}
