package io.hanqiao.benchmarks.report;

import java.util.List;

/**
 * How much is measured.
 *
 * @param needsOfRivals answered by a rival in one call; the naive reference answers a tenth
 * @param warmups iterations before
 * @param iterations measured
 * @param sizes offers in the markets of the curve
 * @param rounds of the phases of a search
 */
record Extent(int needsOfRivals, int warmups, int iterations, List<Integer> sizes, int rounds) {

  /** Some minutes. */
  static final Extent QUICK = new Extent(200, 2, 3, List.of(1_000, 10_000, 250_000), 8);

  /** Some twenty minutes. */
  static final Extent FULL =
      new Extent(2_000, 2, 3, List.of(1_000, 10_000, 50_000, 250_000, 1_000_000), 20);

  int needsOf(String rival) {
    return rival.equals("reference") ? needsOfRivals / 10 : needsOfRivals;
  }
}
