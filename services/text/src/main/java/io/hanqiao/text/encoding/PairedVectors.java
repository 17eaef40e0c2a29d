package io.hanqiao.text.encoding;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Vectors laid side by side, two in a number of 64 bits, to be compared with many others: one
 * multiplication serves both, and the sums are the same to the digit. A sum over a vector is below
 * 2<sup>23</sup>, so that the lower one never reaches the upper one's bits but by its sign.
 */
public final class PairedVectors {

  private static final int HALF = 32;

  private final long[][] pairs;
  private final int[] lengths;

  private PairedVectors(List<TextVector> vectors) {
    this.lengths = vectors.stream().mapToInt(TextVector::length).toArray();
    this.pairs = new long[(lengths.length + 1) / 2][TextVector.SIZE];
    byte[] numbers = new byte[TextVector.SIZE];
    for (int v = 0; v < lengths.length; v++) {
      vectors.get(v).copyTo(numbers, 0);
      long[] pair = pairs[v / 2];
      for (int i = 0; i < TextVector.SIZE; i++) {
        pair[i] += (long) numbers[i] << (v % 2 * HALF);
      }
    }
  }

  /** These vectors. */
  public static PairedVectors of(List<TextVector> vectors) {
    return new PairedVectors(vectors);
  }

  /** All vectors of a text. */
  public static PairedVectors of(PackedText text) {
    return new PairedVectors(IntStream.range(0, text.vectors()).mapToObj(text::vector).toList());
  }

  /** How many there are. */
  public int size() {
    return lengths.length;
  }

  /**
   * How alike each is to one vector of a text, −1,000,000..1,000,000.
   *
   * @param into gets them in order; at least as long as there are vectors here
   */
  public void likeness(PackedText other, int number, int[] into) {
    byte[] numbers = other.numbers();
    int from = number * TextVector.SIZE;
    int length = other.length(number);
    for (int p = 0; p < pairs.length; p++) {
      long sum = sum(pairs[p], numbers, from);
      int lower = (int) sum;
      into[2 * p] = TextVector.cosine(lower, lengths[2 * p], length);
      if (2 * p + 1 < lengths.length) {
        int upper = (int) ((sum - lower) >> HALF);
        into[2 * p + 1] = TextVector.cosine(upper, lengths[2 * p + 1], length);
      }
    }
  }

  /** Four at a time: not every machine's compiler does that by itself. */
  private static long sum(long[] pair, byte[] numbers, int from) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    for (int i = 0, j = from; i < TextVector.SIZE; i += 4, j += 4) {
      a += pair[i] * numbers[j];
      b += pair[i + 1] * numbers[j + 1];
      c += pair[i + 2] * numbers[j + 2];
      d += pair[i + 3] * numbers[j + 3];
    }
    return a + b + c + d;
  }
}
