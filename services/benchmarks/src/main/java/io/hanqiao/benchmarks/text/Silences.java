package io.hanqiao.benchmarks.text;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where silence falls: on needs as they are, whose answers it loses, and on needs whose teams are
 * taken away.
 */
final class Silences {

  private static final double[] LOST = {0.03, 0.05, 0.07, 0.10, 0.15};
  private static final int NONE_AWAY = Integer.MAX_VALUE;

  private final double[][] scores;
  private final int[][] grades;

  /** By need and profile. */
  Silences(double[][] scores, int[][] grades) {
    this.scores = scores;
    this.grades = grades;
  }

  /** The score below which so many of the needs are lost. */
  double zero(int[] needs, double lost) {
    double[] best = best(needs, NONE_AWAY);
    return best[(int) (best.length * lost)];
  }

  /** What silence costs: lost needs against silent ones. */
  void printTrade(int[] needs, PrintStream out) {
    for (double lost : LOST) {
      double zero = zero(needs, lost);
      out.printf(
          Locale.ROOT,
          "  lost %.2f: silent without their teams %.2f, without the field's too %.2f%n",
          lost,
          below(zero, best(needs, Measures.ANSWER)),
          below(zero, best(needs, 1)));
    }
  }

  /** How often silence falls under one zero, by style of need. */
  void printByStyle(List<Item> all, double zero, PrintStream out) {
    for (String style : all.stream().map(Item::style).distinct().sorted().toList()) {
      int[] some =
          IntStream.range(0, all.size()).filter(n -> all.get(n).style().equals(style)).toArray();
      out.printf(
          Locale.ROOT,
          "silent, held out, %-14s %3d needs: as they are %.2f, without their teams %.2f, without"
              + " the field's too %.2f%n",
          style,
          some.length,
          below(zero, best(some, NONE_AWAY)),
          below(zero, best(some, Measures.ANSWER)),
          below(zero, best(some, 1)));
    }
  }

  /** The best score of each need among profiles graded less, the lowest first. */
  private double[] best(int[] needs, int below) {
    return Arrays.stream(needs)
        .mapToDouble(
            need ->
                IntStream.range(0, scores[need].length)
                    .filter(p -> grades[need][p] < below)
                    .mapToDouble(p -> scores[need][p])
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY))
        .sorted()
        .toArray();
  }

  private static double below(double zero, double[] best) {
    return (double) Arrays.stream(best).filter(score -> score < zero).count() / best.length;
  }
}
