package io.hanqiao.benchmarks.text;

import java.util.Arrays;

/**
 * Fits the weights of a linear score: half of the loss is whether each pair fits (logistic), half
 * whether a need's profiles are in the right order (softmax over gains). Plain gradient steps
 * (Adam) from zero, so that two runs give the same weights.
 */
final class Fitting {

  private static final int STEPS = 500;
  private static final double RATE = 0.05;
  private static final double RIDGE = 1e-3;

  /** A pair of the same field but no answer is neither: it says little. */
  private static final double WEIGHT_OF_SAME_FIELD = 0.3;

  private final double[][][] values;
  private final int[][] grades;
  private final double[] means;
  private final double[] deviations;

  /**
   * Prepares a fit.
   *
   * @param values by need, profile and part
   * @param grades by need and profile, 0..3
   */
  Fitting(double[][][] values, int[][] grades) {
    this.grades = grades;
    int parts = values[0][0].length;
    this.means = new double[parts];
    this.deviations = new double[parts];
    double count = (double) values.length * values[0].length;
    for (int k = 0; k < parts; k++) {
      int part = k;
      means[k] =
          Arrays.stream(values).flatMap(Arrays::stream).mapToDouble(v -> v[part]).sum() / count;
      double squares =
          Arrays.stream(values)
              .flatMap(Arrays::stream)
              .mapToDouble(v -> (v[part] - means[part]) * (v[part] - means[part]))
              .sum();
      deviations[k] = Math.max(1e-9, Math.sqrt(squares / count));
    }
    this.values = standardised(values);
  }

  /** The weights of the parts as they are, without standardisation. */
  double[] weights() {
    int parts = means.length;
    double[] weights = new double[parts + 1];
    weights[parts] = -4;
    double[] first = new double[parts + 1];
    double[] second = new double[parts + 1];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope(weights);
      for (int k = 0; k <= parts; k++) {
        first[k] = 0.9 * first[k] + 0.1 * slope[k];
        second[k] = 0.999 * second[k] + 0.001 * slope[k] * slope[k];
        double speed = first[k] / (1 - Math.pow(0.9, step));
        weights[k] -= RATE * speed / (Math.sqrt(second[k] / (1 - Math.pow(0.999, step))) + 1e-9);
      }
    }
    double[] raw = new double[parts];
    for (int k = 0; k < parts; k++) {
      raw[k] = weights[k] / deviations[k];
    }
    return raw;
  }

  private double[] slope(double[] weights) {
    int parts = means.length;
    double[] slope = new double[parts + 1];
    for (int n = 0; n < values.length; n++) {
      double[] errors = errors(values[n], grades[n], weights, slope);
      for (int p = 0; p < errors.length; p++) {
        for (int k = 0; k < parts; k++) {
          slope[k] += errors[p] * values[n][p][k] / values.length;
        }
      }
    }
    for (int k = 0; k < parts; k++) {
      slope[k] += RIDGE * weights[k];
    }
    slope[parts] /= values.length;
    return slope;
  }

  /**
   * What each profile's score of one need should move by; the bias is told of the logistic half.
   */
  private static double[] errors(double[][] rows, int[] grades, double[] weights, double[] slope) {
    double[] scores = new double[rows.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < rows.length; p++) {
      scores[p] = score(rows[p], weights);
      largest = Math.max(largest, scores[p]);
    }
    double sum = 0;
    double gains = 0;
    for (int p = 0; p < rows.length; p++) {
      sum += Math.exp(scores[p] - largest);
      gains += Math.pow(2, grades[p]) - 1;
    }
    double[] errors = new double[rows.length];
    for (int p = 0; p < rows.length; p++) {
      double fits = grades[p] >= Measures.ANSWER ? 1 : 0;
      double weight = grades[p] == 1 ? WEIGHT_OF_SAME_FIELD : 1;
      double single = (1 / (1 + Math.exp(-scores[p])) - fits) * weight;
      slope[weights.length - 1] += single;
      errors[p] =
          single + Math.exp(scores[p] - largest) / sum - (Math.pow(2, grades[p]) - 1) / gains;
    }
    return errors;
  }

  private static double score(double[] row, double[] weights) {
    double score = weights[row.length];
    for (int k = 0; k < row.length; k++) {
      score += row[k] * weights[k];
    }
    return score;
  }

  private double[][][] standardised(double[][][] raw) {
    double[][][] all = new double[raw.length][raw[0].length][means.length];
    for (int n = 0; n < raw.length; n++) {
      for (int p = 0; p < raw[n].length; p++) {
        for (int k = 0; k < means.length; k++) {
          all[n][p][k] = (raw[n][p][k] - means[k]) / deviations[k];
        }
      }
    }
    return all;
  }
}
