package io.hanqiao.benchmarks.text;

import java.util.Arrays;
import java.util.List;

/**
 * What tells the best answer of a need from the best that is left if its teams are taken away: a
 * logistic fit on the score, the terms in common, the field, and whether the need states a field at
 * all (one that does not has no points to win by it, so less must be asked of it).
 *
 * @param words to be added to the weight of terms in common, in units of the score
 * @param field to be added to the weight of the field
 * @param stated to be added to the score of a need that states its field
 */
record SilenceFit(double words, double field, double stated) {

  /** Where the values of a pair have terms in common and the field. */
  private static final int WORDS = 2;

  private static final int FIELD = 3;
  private static final int FEATURES = 4;
  private static final int STEPS = 30;
  private static final double RIDGE = 1e-2;

  /** What a fit is made of: scores and values by need and profile, grades alike. */
  static final class Material {

    private final double[][] scores;
    private final double[][][] values;
    private final int[][] grades;
    private final boolean[] stated;

    Material(double[][] scores, double[][][] values, int[][] grades, boolean[] stated) {
      this.scores = scores;
      this.values = values;
      this.grades = grades;
      this.stated = stated;
    }

    /** Features of the best profile of a need, among those graded less than {@code below}. */
    private double[] best(int need, int below) {
      int best = -1;
      for (int p = 0; p < scores[need].length; p++) {
        if (grades[need][p] < below && (best < 0 || scores[need][p] > scores[need][best])) {
          best = p;
        }
      }
      return new double[] {
        scores[need][best],
        values[need][best][WORDS],
        values[need][best][FIELD],
        stated[need] ? 1 : 0
      };
    }
  }

  /** Fits on some of the needs. */
  static SilenceFit of(Material material, int[] needs) {
    double[][] rows = new double[2 * needs.length][];
    for (int i = 0; i < needs.length; i++) {
      rows[2 * i] = material.best(needs[i], Integer.MAX_VALUE);
      rows[2 * i + 1] = material.best(needs[i], Measures.ANSWER);
    }
    double[] deviations = new double[FEATURES];
    double[][] standard = standardised(rows, deviations);
    double[] weights = new double[FEATURES + 1];
    for (int step = 0; step < STEPS; step++) {
      newton(standard, weights);
    }
    double score = weights[0] / deviations[0];
    return new SilenceFit(
        weights[1] / deviations[1] / score,
        weights[2] / deviations[2] / score,
        weights[3] / deviations[3] / score);
  }

  /** The score of a pair by which silence is told. */
  double told(double score, double[] values, boolean statesField) {
    return score + words * values[WORDS] + field * values[FIELD] + (statesField ? stated : 0);
  }

  private static double[][] standardised(double[][] rows, double[] deviations) {
    double[][] standard = new double[rows.length][FEATURES + 1];
    for (int k = 0; k < FEATURES; k++) {
      int feature = k;
      double mean = Arrays.stream(rows).mapToDouble(r -> r[feature]).average().orElse(0);
      double squares =
          Arrays.stream(rows).mapToDouble(r -> (r[feature] - mean) * (r[feature] - mean)).sum();
      deviations[k] = Math.sqrt(squares / rows.length) + 1e-9;
      for (int i = 0; i < rows.length; i++) {
        standard[i][k] = (rows[i][k] - mean) / deviations[k];
      }
    }
    Arrays.stream(standard).forEach(row -> row[FEATURES] = 1);
    return standard;
  }

  /** One step of Newton's; rows are with and without an answer in turns. */
  private static void newton(double[][] rows, double[] weights) {
    int size = weights.length;
    double[][] system = new double[size][size + 1];
    for (int i = 0; i < rows.length; i++) {
      double sum = 0;
      for (int k = 0; k < size; k++) {
        sum += rows[i][k] * weights[k];
      }
      double likely = 1 / (1 + Math.exp(-sum));
      for (int k = 0; k < size; k++) {
        system[k][size] += rows[i][k] * (likely - (i % 2 == 0 ? 1 : 0));
        for (int j = 0; j < size; j++) {
          system[k][j] += rows[i][k] * rows[i][j] * likely * (1 - likely);
        }
      }
    }
    for (int k = 0; k < size; k++) {
      system[k][size] += RIDGE * rows.length * weights[k];
      system[k][k] += RIDGE * rows.length;
    }
    List<Double> step = solved(system);
    for (int k = 0; k < size; k++) {
      weights[k] -= step.get(k);
    }
  }

  /** Gauss's elimination; the ridge keeps the pivots from zero. */
  private static List<Double> solved(double[][] system) {
    int size = system.length;
    for (int k = 0; k < size; k++) {
      for (int i = 0; i < size; i++) {
        double factor = i == k ? 0 : system[i][k] / system[k][k];
        for (int j = k; j <= size && i != k; j++) {
          system[i][j] -= factor * system[k][j];
        }
      }
    }
    Double[] solution = new Double[size];
    for (int k = 0; k < size; k++) {
      solution[k] = system[k][size] / system[k][k];
    }
    return List.of(solution);
  }
}
