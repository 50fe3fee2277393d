package org.isnad.finding;

import java.util.Arrays;

/**
 * Where the mixture of a sequence of counts changes: exact Bayesian change points (Fearnhead 2006).
 * Within a segment each count is drawn from one mixture with a Dirichlet prior of one half each; a
 * boundary is a change with a given prior chance. How many are counted at a step tells nothing,
 * only of which sort: reports come in waves whoever steers.
 */
final class Segments {
  private static final double PRIOR = 0.5;

  private final int[][] counts;
  private final double[] chance;
  private final double[][] sums;

  private Segments(int[][] counts, double[] chance) {
    this.counts = counts;
    this.chance = chance;
    this.sums = sums();
  }

  /**
   * The posterior chance of a change after each step but the last.
   *
   * @param counts by step and sort; every step has the same sorts
   * @param chance prior chance of a change after each step, in (0, 1); the last is not read
   */
  static double[] posterior(int[][] counts, double[] chance) {
    return counts.length < 2 ? new double[0] : new Segments(counts, chance).posterior();
  }

  private double[] posterior() {
    int steps = counts.length;
    double[] forward = forward();
    double[] backward = backward();
    double[] posterior = new double[steps - 1];
    for (int t = 1; t < steps; t++) {
      double log = forward[t] + Math.log(chance[t - 1]) + backward[t] - forward[steps];
      posterior[t - 1] = Math.min(1, Math.exp(log));
    }
    return posterior;
  }

  /** Log evidence of the first t steps, a segment ending there. */
  private double[] forward() {
    int steps = counts.length;
    double[] log = new double[steps + 1];
    for (int t = 1; t <= steps; t++) {
      double[] terms = new double[t];
      double kept = 0;
      for (int s = t - 1; s >= 0; s--) {
        terms[s] = log[s] + (s == 0 ? 0 : Math.log(chance[s - 1])) + kept + evidence(s, t);
        kept += s == 0 ? 0 : Math.log1p(-chance[s - 1]);
      }
      log[t] = sum(terms);
    }
    return log;
  }

  /** Log evidence of the steps after the first t, a segment beginning there. */
  private double[] backward() {
    int steps = counts.length;
    double[] log = new double[steps + 1];
    for (int t = steps - 1; t >= 0; t--) {
      double[] terms = new double[steps - t];
      double kept = 0;
      for (int u = t + 1; u <= steps; u++) {
        double on = u == steps ? 0 : Math.log(chance[u - 1]) + log[u];
        terms[u - t - 1] = evidence(t, u) + kept + on;
        kept += u == steps ? 0 : Math.log1p(-chance[u - 1]);
      }
      log[t] = sum(terms);
    }
    return log;
  }

  private double[][] sums() {
    int sorts = counts[0].length;
    double[][] sums = new double[counts.length + 1][sorts];
    for (int t = 0; t < counts.length; t++) {
      for (int k = 0; k < sorts; k++) {
        sums[t + 1][k] = sums[t][k] + counts[t][k];
      }
    }
    return sums;
  }

  /** Log evidence of the steps from one, inclusive, to another, exclusive, as one segment. */
  private double evidence(int from, int to) {
    int sorts = counts[0].length;
    double total = 0;
    double log = 0;
    for (int k = 0; k < sorts; k++) {
      double count = sums[to][k] - sums[from][k];
      total += count;
      log += LogGamma.of(PRIOR + count) - LogGamma.of(PRIOR);
    }
    return log + LogGamma.of(PRIOR * sorts) - LogGamma.of(PRIOR * sorts + total);
  }

  private static double sum(double[] logs) {
    double highest = Arrays.stream(logs).max().orElse(Double.NEGATIVE_INFINITY);
    return highest + Math.log(Arrays.stream(logs).map(l -> Math.exp(l - highest)).sum());
  }
}
