package org.isnad.whatif;

import java.util.Arrays;

/**
 * How strongly each principal reaches each faction: the product of the strengths of the ties on its
 * strongest way, of four ties at most.
 */
public final class Channelling {
  private final double[][] strength;
  private final int[][] steps;

  Channelling(double[][] strength, int[][] steps) {
    this.strength = strength;
    this.steps = steps;
  }

  /** In [0, 1]; 0 where there is no way. */
  public double of(int principal, int faction) {
    return strength[principal][faction];
  }

  /** How many ties the strongest way has; 0 where there is none. */
  public int steps(int principal, int faction) {
    return steps[principal][faction];
  }

  /** A copy to be changed, by principal and faction. */
  double[][] copy() {
    return Arrays.stream(strength).map(double[]::clone).toArray(double[][]::new);
  }

  int reachedBy(int principal) {
    int count = 0;
    for (double one : strength[principal]) {
      count += one > 0 ? 1 : 0;
    }
    return count;
  }

  int count() {
    int count = 0;
    for (int p = 0; p < strength.length; p++) {
      count += reachedBy(p);
    }
    return count;
  }
}
