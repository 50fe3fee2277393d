package org.isnad.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SegmentsProperties {
  @Property(tries = 100)
  void the_chance_of_each_change_is_that_of_trying_every_way_to_cut(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int steps) {
    Random random = new Random(seed);
    int[][] counts = new int[steps][3];
    double[] chance = new double[steps];
    for (int t = 0; t < steps; t++) {
      chance[t] = 0.05 + 0.9 * random.nextDouble();
      for (int k = 0; k < 3; k++) {
        counts[t][k] = random.nextInt(4);
      }
    }

    double[] posterior = Segments.posterior(counts, chance);
    double[] tried = tried(counts, chance);

    for (int t = 0; t < steps - 1; t++) {
      assertThat(posterior[t]).isCloseTo(tried[t], within(1e-8));
    }
  }

  /** Every set of cuts, each weighed by its prior and the evidence of its segments. */
  private static double[] tried(int[][] counts, double[] chance) {
    int steps = counts.length;
    double[] weights = new double[steps - 1];
    double sum = 0;
    for (int cuts = 0; cuts < 1 << (steps - 1); cuts++) {
      double weight = 1;
      int from = 0;
      for (int t = 0; t < steps; t++) {
        boolean last = t == steps - 1;
        boolean cut = !last && (cuts >> t & 1) == 1;
        weight *= last ? 1 : cut ? chance[t] : 1 - chance[t];
        if (cut || last) {
          weight *= evidence(counts, from, t + 1);
          from = t + 1;
        }
      }
      sum += weight;
      for (int t = 0; t < steps - 1; t++) {
        weights[t] += (cuts >> t & 1) == 1 ? weight : 0;
      }
    }
    for (int t = 0; t < weights.length; t++) {
      weights[t] /= sum;
    }
    return weights;
  }

  /** Draw after draw, each with the chance that the draws before it give (Polya's urn). */
  private static double evidence(int[][] counts, int from, int to) {
    double[] seen = {0.5, 0.5, 0.5};
    double all = 1.5;
    double evidence = 1;
    for (int t = from; t < to; t++) {
      for (int k = 0; k < 3; k++) {
        for (int i = 0; i < counts[t][k]; i++) {
          evidence *= seen[k]++ / all++;
        }
      }
    }
    return evidence;
  }

  @Test
  void the_logarithm_of_gamma_is_that_of_factorials_and_of_the_root_of_pi() {
    assertThat(LogGamma.of(5)).isCloseTo(Math.log(24), within(1e-10));
    assertThat(LogGamma.of(0.5)).isCloseTo(Math.log(Math.sqrt(Math.PI)), within(1e-10));
  }
}
