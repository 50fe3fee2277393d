package org.isnad.actor.name;

import java.util.Arrays;
import org.isnad.base.Line;

/**
 * What it costs to take one sound for another, or to leave it out, in [0, 1]; from {@code
 * costs.tsv}, written by hand.
 */
final class SoundCosts {
  private static final int SIZE = 128;

  /** Both words have their vowels. */
  static final SoundCosts VOWELLED = new SoundCosts(2);

  /** One of them was written without short vowels. */
  static final SoundCosts UNVOWELLED = new SoundCosts(3);

  private final float[] costs = new float[SIZE * SIZE];

  private SoundCosts(int column) {
    Arrays.fill(costs, 1);
    for (int i = 0; i < SIZE; i++) {
      costs[i * SIZE + i] = 0;
    }
    for (Line line : Line.ofResource(SoundCosts.class, "costs.tsv")) {
      String[] pair = line.fields().get(0).split(" ");
      String[] field = line.text().split("\\s+");
      float cost = Float.parseFloat(field[column]);
      char one = pair[0].charAt(0);
      char other = field[1].charAt(0);
      costs[one * SIZE + other] = cost;
      costs[other * SIZE + one] = cost;
    }
  }

  float change(char one, char other) {
    return costs[one * SIZE + other];
  }

  float drop(char sound) {
    return costs['-' * SIZE + sound];
  }
}
