package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.TextVector;
import java.util.List;

/**
 * Of each vector one bit a number: whether it is above the middle of all. 64 bytes instead of 512;
 * how many bits two differ in says roughly how alike they are.
 */
final class Signatures {

  static final int BYTES = TextVector.SIZE / Byte.SIZE;
  private static final int WORDS = TextVector.SIZE / Long.SIZE;

  private final int[] middle;
  private final long[] bits;

  private Signatures(int[] middle, long[] bits) {
    this.middle = middle;
    this.bits = bits;
  }

  /** Of these vectors, in their order. */
  static Signatures of(List<byte[]> vectors) {
    int[] middle = new int[TextVector.SIZE];
    for (int i = 0; i < middle.length; i++) {
      long sum = 0;
      for (byte[] vector : vectors) {
        sum += vector[i];
      }
      middle[i] = Math.toIntExact(Math.floorDiv(sum, Math.max(1, vectors.size())));
    }
    Signatures empty = new Signatures(middle, new long[0]);
    long[] bits = new long[vectors.size() * WORDS];
    for (int v = 0; v < vectors.size(); v++) {
      System.arraycopy(empty.of(vectors.get(v)), 0, bits, v * WORDS, WORDS);
    }
    return new Signatures(middle, bits);
  }

  /** The signature of a vector that may not be among these. */
  long[] of(byte[] vector) {
    long[] signature = new long[WORDS];
    for (int i = 0; i < vector.length; i++) {
      if (vector[i] > middle[i]) {
        signature[i / Long.SIZE] |= 1L << i;
      }
    }
    return signature;
  }

  /** In how many bits each differs from a signature. */
  void distances(long[] signature, short[] into) {
    for (int v = 0, at = 0; v < into.length; v++, at += WORDS) {
      int differing = 0;
      for (int w = 0; w < WORDS; w++) {
        differing += Long.bitCount(bits[at + w] ^ signature[w]);
      }
      into[v] = (short) differing;
    }
  }

  /** The numbers of the nearest, at least so many as asked for where there are as many. */
  static int[] nearest(short[] distances, int most) {
    int[] at = new int[TextVector.SIZE + 1];
    for (short distance : distances) {
      at[distance]++;
    }
    int within = -1;
    int count = 0;
    while (within < TextVector.SIZE && count < most) {
      count += at[++within];
    }
    int[] nearest = new int[count];
    int next = 0;
    for (int v = 0; v < distances.length; v++) {
      if (distances[v] <= within) {
        nearest[next++] = v;
      }
    }
    return nearest;
  }
}
