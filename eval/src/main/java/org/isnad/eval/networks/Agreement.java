package org.isnad.eval.networks;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often two ways to a number agree: to 1e-9, absolute for numbers below 1, relative above; NaN
 * agrees with NaN.
 */
final class Agreement {
  private static final double ENOUGH = 1e-9;

  private final Map<String, long[]> counts = new LinkedHashMap<>();
  private final Map<String, Double> worst = new LinkedHashMap<>();

  void add(String measure, double ours, double reference) {
    boolean none = Double.isNaN(ours) && Double.isNaN(reference);
    double difference = none ? 0 : Math.abs(ours - reference) / Math.max(1, Math.abs(reference));
    long[] count = counts.computeIfAbsent(measure, m -> new long[2]);
    count[0] += difference <= ENOUGH ? 1 : 0;
    count[1]++;
    worst.merge(measure, difference, Math::max);
  }

  void add(String measure, double[] ours, double[] reference) {
    for (int i = 0; i < reference.length; i++) {
      add(measure, ours[i], reference[i]);
    }
  }

  void add(String measure, BitSet ours, BitSet reference, int nodes) {
    for (int i = 0; i < nodes; i++) {
      add(measure, ours.get(i) ? 1 : 0, reference.get(i) ? 1 : 0);
    }
  }

  /** Compared numbers, the share that agrees and the largest difference, by measure. */
  Map<String, Double> scores() {
    Map<String, Double> scores = new LinkedHashMap<>();
    counts.forEach(
        (measure, count) -> {
          scores.put(measure + ".compared", (double) count[1]);
          scores.put(measure + ".agree", (double) count[0] / count[1]);
          scores.put(measure + ".difference.max", worst.getOrDefault(measure, 0.0));
        });
    return scores;
  }
}
