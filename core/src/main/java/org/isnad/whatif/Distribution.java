package org.isnad.whatif;

import java.util.Arrays;

/** What the runs of a model gave for one outcome: one value a run, at least one. */
public final class Distribution {
  private final double[] sorted;

  private Distribution(double[] sorted) {
    this.sorted = sorted;
  }

  public static Distribution of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Distribution(sorted);
  }

  /** Ascending. */
  public double[] sorted() {
    return sorted.clone();
  }

  /**
   * With straight lines between the values (Hyndman and Fan 1996, type 7).
   *
   * @param share in [0, 1]
   */
  public double quantile(double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  public double mean() {
    return Arrays.stream(sorted).average().orElse(0);
  }

  /** The share of runs that gave this or less. */
  public double upTo(double value) {
    return (double) Arrays.stream(sorted).filter(v -> v <= value).count() / sorted.length;
  }

  /** How many runs fall into each of so many bins of equal width from lowest to highest. */
  public int[] histogram(int bins) {
    int[] counts = new int[bins];
    double low = sorted[0];
    double width = (sorted[sorted.length - 1] - low) / bins;
    for (double value : sorted) {
      int bin = width == 0 ? 0 : (int) ((value - low) / width);
      counts[Math.min(bin, bins - 1)]++;
    }
    return counts;
  }
}
