package io.hanqiao.credit.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Measures what the audit trail costs money that moves: a hundred grants at once and a hundred
 * draws at once, on a service that writes and seals the trail and on one that writes none, in
 * turns. Both are prepared at once and measured apart; while they are measured, a reader looks
 * whether the money is conserved.
 */
public final class MoneyBench {

  private static final double MOST = 1.3;
  private static final int WARM = 2;

  /** So many rounds count whatever they take: a median of fewer says nothing. */
  private static final int FEWEST = 3;

  private static final int PORT = 20_982;

  private MoneyBench() {}

  /**
   * Runs the bench on the infrastructure of the tests.
   *
   * @param args {@code --quick} for 5 rounds a side instead of 15, and fewer where they take long:
   *     after two minutes of rounds no other begins
   */
  public static void main(String... args) throws Exception {
    boolean quick = List.of(args).contains("--quick");
    Progress progress = new Progress(quick ? 120 : 3_600);
    Path root = Path.of(System.getProperty("hanqiao.root", "")).toAbsolutePath();
    int rounds = WARM + (quick ? 5 : 15);
    progress.say("two credit services start, one with an audit trail and one without");
    boolean kept;
    try (Side audited = Side.start(root, "bench_audited", PORT, rounds);
        Side plain = Side.start(root, "bench_unaudited", PORT + 1, rounds)) {
      audited.ready();
      plain.ready().withoutAudit();
      progress.say("both are ready");
      progress.begin();
      for (int i = 0; i < rounds && (i < WARM + FEWEST || progress.hasTime()); i++) {
        round(audited, plain, i);
        progress.say(
            "round %d of %d%s: %s with, %s without"
                .formatted(i + 1, rounds, i < WARM ? ", warming" : "", audited, plain));
      }
      kept = said(audited, plain);
    }
    System.exit(kept ? 0 : 1);
  }

  private static void round(Side audited, Side plain, int number) {
    boolean counts = number >= WARM;
    // Each goes first every other time.
    Side first = number % 2 == 0 ? audited : plain;
    Side second = number % 2 == 0 ? plain : audited;
    both(first, second, Side::propose);
    first.grant(counts);
    second.grant(counts);
    both(first, second, Side::contract);
    first.draw(counts);
    second.draw(counts);
  }

  private static void both(Side one, Side other, Consumer<Side> what) {
    CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> what.accept(other));
    what.accept(one);
    beside.join();
  }

  private static boolean said(Side audited, Side plain) throws Exception {
    System.out.println("money trail: " + audited.trail() + "; without: " + plain.trail());
    System.out.println(
        "money conserved: at each of " + (audited.looks() + plain.looks()) + " looks");
    double grants = said("grants", audited.grants(), plain.grants());
    double draws = said("draws", audited.draws(), plain.draws());
    boolean kept = Math.max(grants, draws) <= MOST;
    System.out.printf(
        Locale.ROOT,
        "money: with audit / without: grants %.2f, draws %.2f; %s %.1f%n",
        grants,
        draws,
        kept ? "at most" : "MORE THAN",
        MOST);
    return kept;
  }

  private static double said(String what, List<Long> with, List<Long> without) {
    double ratio = (double) median(with) / median(without);
    System.out.printf(
        Locale.ROOT,
        "money %s: with audit %.0f ms (%s), without %.0f ms (%s), %d rounds, ratio %.2f%n",
        what,
        median(with) / 1e6,
        spread(with),
        median(without) / 1e6,
        spread(without),
        with.size(),
        ratio);
    return ratio;
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
