package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.PackedText;
import io.hanqiao.text.encoding.PairedVectors;
import io.hanqiao.text.encoding.TextVector;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one need of four vectors costs against many vectors by the product's own arithmetic. Numbers
 * are drawn: what a comparison costs does not depend on them.
 */
final class VectorsCost {

  private static final int ASKED = 4;
  private static final int ROUNDS = 9;
  private static final int LOOKED_AT = 2_000;
  private static final long SLICE = 4_096;

  private final PackedText[] held;
  private final Signatures signatures;
  private final PairedVectors need;
  private final long[] asked;
  private final long heldBytes;

  /** Results that somebody could ask for, so that no work is left out. */
  private long seen;

  VectorsCost(int count) {
    Random random = new Random(5);
    long before = used();
    List<byte[]> numbers = new ArrayList<>(count);
    PackedText[] texts = new PackedText[count];
    for (int v = 0; v < count; v++) {
      byte[] drawn = drawn(random);
      texts[v] = PackedText.of(TextVector.of(drawn), List.of());
      if (v < LOOKED_AT) {
        numbers.add(drawn);
      }
    }
    this.heldBytes = used() - before;
    this.held = texts;
    // Any bits cost the same: the first ones again and again.
    List<byte[]> first = numbers;
    this.signatures =
        Signatures.of(IntStream.range(0, count).mapToObj(v -> first.get(v % LOOKED_AT)).toList());
    List<TextVector> vectors =
        Stream.generate(() -> TextVector.of(drawn(random))).limit(ASKED).toList();
    this.need = PairedVectors.of(vectors);
    this.asked = signatures.of(vectors.get(0).bytes());
  }

  private static byte[] drawn(Random random) {
    byte[] drawn = new byte[TextVector.SIZE];
    random.nextBytes(drawn);
    return drawn;
  }

  void print(PrintStream out) {
    int count = held.length;
    out.printf(
        Locale.ROOT,
        "%,9d vectors: %,d MB held (%d bytes each), signatures %,d MB%n",
        count,
        heldBytes >> 20,
        heldBytes / count,
        ((long) count * Signatures.BYTES) >> 20);
    out.printf(
        Locale.ROOT,
        "          exact, one thread %.0f ms, all processors %.0f ms; signatures and the nearest %,d"
            + " exactly, one thread %.1f ms%n",
        millis(() -> scan(0, count)),
        millis(this::scanAll),
        LOOKED_AT,
        millis(this::scanSignatures));
    if (seen == 42) {
      out.println();
    }
  }

  private void scanAll() {
    AtomicLong all = new AtomicLong();
    IntStream.range(0, (int) ((held.length + SLICE - 1) / SLICE))
        .parallel()
        .forEach(
            slice -> {
              int from = (int) (slice * SLICE);
              all.addAndGet(best(from, (int) Math.min(held.length, from + SLICE)));
            });
    seen += all.get();
  }

  private void scan(int from, int to) {
    seen += best(from, to);
  }

  private long best(int from, int to) {
    int[] each = new int[ASKED + 1];
    int best = Integer.MIN_VALUE;
    for (int v = from; v < to; v++) {
      need.likeness(held[v], 0, each);
      for (int i = 0; i < ASKED; i++) {
        best = Math.max(best, each[i]);
      }
    }
    return best;
  }

  private void scanSignatures() {
    short[] distances = new short[held.length];
    signatures.distances(asked, distances);
    int[] each = new int[ASKED + 1];
    for (int v : Signatures.nearest(distances, LOOKED_AT)) {
      need.likeness(held[v], 0, each);
      seen += each[0];
    }
  }

  /** The median. */
  private static double millis(Runnable work) {
    double[] took = new double[ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      work.run();
      if (round >= 0) {
        took[round] = (System.nanoTime() - begin) / 1e6;
      }
    }
    Arrays.sort(took);
    return took[ROUNDS / 2];
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
