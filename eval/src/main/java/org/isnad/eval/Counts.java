package org.isnad.eval;

import java.util.Map;

/**
 * Right, output and gold counts of one measure; sums over files (micro).
 *
 * @param right matched pairs (or credit, where a measure gives parts)
 * @param output how many the system gave
 * @param gold how many there are
 */
public record Counts(double right, double output, double gold) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(right + other.right, output + other.output, gold + other.gold);
  }

  /** In [0, 1]; NaN over nothing. */
  public double precision() {
    return right / output;
  }

  /** In [0, 1]; NaN over nothing. */
  public double recall() {
    return right / gold;
  }

  /** In [0, 1]: the harmonic mean, {@code 2 right / (output + gold)}; NaN over nothing. */
  public double f1() {
    return 2 * right / (output + gold);
  }

  /** Adds {@code key.p}, {@code key.r} and {@code key.f1}. */
  public void put(String key, Map<String, Double> scores) {
    scores.put(key + ".p", precision());
    scores.put(key + ".r", recall());
    scores.put(key + ".f1", f1());
  }
}
