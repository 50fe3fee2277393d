package org.isnad.actor.name;

import java.util.Arrays;

/**
 * How alike two words sound: {@code 1 - cost / weight}, where the cost is that of the cheapest way
 * to turn one into the other (Wagner and Fischer 1974, with weights as Freeman et al. 2006 use them
 * for Arabic names) and the weight is the mean of what the words would cost to drop.
 */
final class WordLikeness {
  private static final float SWAPPED = .6f;
  private static final double KNOWN = .96;
  private static final double OTHERS = .6;

  private WordLikeness() {}

  /** In [0, 1]; 1 for words that sound the same. */
  static double of(NamePart one, NamePart other) {
    if (one.latin().equals(other.latin()) && one.vowelled() == other.vowelled()) {
      return 1;
    }
    double sounds = of(one.sound(), other.sound(), one.vowelled() && other.vowelled());
    return switch (KnownNames.of(one.latin(), other.latin())) {
      case ONE -> Math.max(sounds, KNOWN);
      case TWO -> Math.min(sounds, OTHERS);
      case UNKNOWN -> sounds;
    };
  }

  static double of(String one, String other, boolean vowelled) {
    if (one.equals(other)) {
      return 1;
    }
    SoundCosts costs = vowelled ? SoundCosts.VOWELLED : SoundCosts.UNVOWELLED;
    float weight = Math.max(1, (weight(one) + weight(other)) / 2);
    return Math.max(0, 1 - distance(one, other, costs) / weight);
  }

  private static float weight(String word) {
    float weight = 0;
    for (int i = 0; i < word.length(); i++) {
      weight += SoundCosts.VOWELLED.drop(word.charAt(i));
    }
    return weight;
  }

  private static float distance(String one, String other, SoundCosts costs) {
    int width = other.length() + 1;
    float[] before = new float[width];
    float[] row = new float[width];
    float[] next = new float[width];
    for (int j = 1; j < width; j++) {
      row[j] = row[j - 1] + costs.drop(other.charAt(j - 1));
    }
    for (int i = 1; i <= one.length(); i++) {
      char c = one.charAt(i - 1);
      next[0] = row[0] + costs.drop(c);
      for (int j = 1; j < width; j++) {
        char d = other.charAt(j - 1);
        float best = row[j - 1] + costs.change(c, d);
        best = Math.min(best, row[j] + costs.drop(c));
        best = Math.min(best, next[j - 1] + costs.drop(d));
        if (i > 1 && j > 1 && c == other.charAt(j - 2) && d == one.charAt(i - 2)) {
          best = Math.min(best, before[j - 2] + SWAPPED);
        }
        next[j] = best;
      }
      float[] spare = before;
      before = row;
      row = next;
      next = spare;
      Arrays.fill(next, 0);
    }
    return row[width - 1];
  }
}
