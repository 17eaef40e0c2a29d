package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.TextVector;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many vectors must be compared exactly so that the ten that are nearest to a need are among
 * them, where a cheaper order says which come first.
 */
final class Recall {

  private static final int TEN = 10;
  private static final List<Integer> PARTS = List.of(8, 4, 2, 1);

  private final List<byte[]> needs;
  private final PrintStream out;

  Recall(List<byte[]> needs, PrintStream out) {
    this.needs = needs;
    this.out = out;
  }

  /** For the first eighth, quarter, half and all of the vectors: how it grows with their number. */
  void print(String of, List<byte[]> vectors) {
    for (int part : PARTS) {
      List<byte[]> some = vectors.subList(0, vectors.size() / part);
      Signatures signatures = Signatures.of(some);
      Clusters clusters = Clusters.of(some);
      List<Integer> bySignature = new ArrayList<>();
      List<Integer> byCluster = new ArrayList<>();
      short[] distances = new short[some.size()];
      List<TextVector> read = some.stream().map(TextVector::of).toList();
      for (byte[] need : needs) {
        int[] nearest = nearest(TextVector.of(need), read);
        signatures.distances(signatures.of(need), distances);
        for (int v : nearest) {
          bySignature.add(upTo(distances, distances[v]));
        }
        for (int compared : clusters.comparedUntil(need, nearest)) {
          byCluster.add(compared);
        }
      }
      print(of, some.size(), "signatures", bySignature);
      print(of, some.size(), "clusters", byCluster);
    }
  }

  private void print(String of, int vectors, String way, List<Integer> compared) {
    int[] sorted = compared.stream().mapToInt(Integer::intValue).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "%-13s %,7d vectors, %d needs, %-10s: nine in ten of the nearest ten within %,d compared,"
            + " 99 %% within %,d (%.1f %%), all within %,d%n",
        of,
        vectors,
        needs.size(),
        way,
        sorted[(int) (sorted.length * 0.9)],
        sorted[(int) (sorted.length * 0.99)],
        100.0 * sorted[(int) (sorted.length * 0.99)] / vectors,
        sorted[sorted.length - 1]);
  }

  private static int[] nearest(TextVector need, List<TextVector> vectors) {
    int[] alike = vectors.parallelStream().mapToInt(need::likeness).toArray();
    Integer[] order = IntStream.range(0, alike.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingInt(v -> -alike[v]));
    return Arrays.stream(order).limit(TEN).mapToInt(Integer::intValue).toArray();
  }

  /** Those that stand at the same distance count as before it. */
  private static int upTo(short[] distances, short distance) {
    int count = 0;
    for (short one : distances) {
      count += one <= distance ? 1 : 0;
    }
    return count;
  }
}
