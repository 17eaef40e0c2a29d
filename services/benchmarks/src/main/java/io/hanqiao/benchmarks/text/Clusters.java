package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.TextVector;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Vectors in groups around middles (k-means on directions): the groups whose middles are nearest to
 * a need are looked through first.
 */
final class Clusters {

  private static final int ROUNDS = 8;

  private final float[][] middles;
  private final int[] groupOf;
  private final int[] sizes;

  private Clusters(float[][] middles, int[] groupOf) {
    this.middles = middles;
    this.groupOf = groupOf;
    this.sizes = new int[middles.length];
    for (int group : groupOf) {
      sizes[group]++;
    }
  }

  /** As many groups as the root of how many there are. */
  static Clusters of(List<byte[]> vectors) {
    List<float[]> directions = vectors.stream().map(Clusters::direction).toList();
    int count = Math.max(1, (int) Math.sqrt(vectors.size()));
    Random random = new Random(11);
    float[][] middles = new float[count][];
    for (int k = 0; k < count; k++) {
      middles[k] = directions.get(random.nextInt(directions.size())).clone();
    }
    int[] groupOf = new int[directions.size()];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] now = middles;
      Arrays.parallelSetAll(groupOf, v -> nearest(directions.get(v), now));
      middles = middles(directions, groupOf, middles);
    }
    return new Clusters(middles, groupOf);
  }

  /** How many vectors must be compared until the group of each of the given has been. */
  int[] comparedUntil(byte[] need, int[] wanted) {
    float[] direction = direction(need);
    Integer[] order = IntStream.range(0, middles.length).boxed().toArray(Integer[]::new);
    float[] alike = new float[middles.length];
    for (int k = 0; k < alike.length; k++) {
      alike[k] = dot(direction, middles[k]);
    }
    Arrays.sort(order, Comparator.comparingDouble(k -> -alike[k]));
    int[] upTo = new int[middles.length];
    int compared = middles.length;
    for (int k : order) {
      compared += sizes[k];
      upTo[k] = compared;
    }
    return Arrays.stream(wanted).map(v -> upTo[groupOf[v]]).toArray();
  }

  private static float[][] middles(List<float[]> directions, int[] groupOf, float[][] before) {
    float[][] sums = new float[before.length][TextVector.SIZE];
    int[] sizes = new int[before.length];
    for (int v = 0; v < groupOf.length; v++) {
      float[] direction = directions.get(v);
      float[] sum = sums[groupOf[v]];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += direction[i];
      }
      sizes[groupOf[v]]++;
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] = sizes[k] == 0 ? before[k] : unit(sums[k]);
    }
    return sums;
  }

  private static int nearest(float[] direction, float[][] middles) {
    int nearest = 0;
    float best = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < middles.length; k++) {
      float alike = dot(direction, middles[k]);
      if (alike > best) {
        best = alike;
        nearest = k;
      }
    }
    return nearest;
  }

  private static float[] direction(byte[] vector) {
    float[] direction = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      direction[i] = vector[i];
    }
    return unit(direction);
  }

  private static float[] unit(float[] vector) {
    float length = (float) Math.sqrt(Math.max(1e-9f, dot(vector, vector)));
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
