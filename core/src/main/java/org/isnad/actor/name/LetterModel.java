package org.isnad.actor.name;

import java.util.Collection;
import java.util.List;

/**
 * How names are spelled, letter by letter: the probability of a letter after the four before it,
 * each order backed by the shorter one (Witten and Bell 1991).
 */
final class LetterModel {
  private static final int LETTERS = 27;
  private static final float LISTED = 8;
  private static final int ORDER = 5;
  private final float[] logs = new float[LETTERS * LETTERS * LETTERS * LETTERS * LETTERS];

  /**
   * Learns from names.
   *
   * @param listed spellings of Arabic names, the commonest first, which the counted names have few
   *     of
   */
  LetterModel(NameWords names, Collection<List<String>> listed) {
    float[][] counts = new float[ORDER][];
    int size = 1;
    for (int order = 0; order < ORDER; order++) {
      size *= LETTERS;
      counts[order] = new float[size];
    }
    for (int i = 0; i < names.size(); i++) {
      add(names.word(i), (float) Math.log(1 + names.count(i)), counts);
    }
    for (List<String> spellings : listed) {
      for (int i = 0; i < spellings.size(); i++) {
        add(spellings.get(i), LISTED / (i + 1), counts);
      }
    }
    fill(counts);
  }

  private static void add(String word, float weight, float[][] counts) {
    int context = 0;
    for (int i = 0; i <= word.length(); i++) {
      int letter = i == word.length() ? 0 : letter(word.charAt(i));
      context = (context * LETTERS + letter) % counts[ORDER - 1].length;
      for (int order = 0; order < ORDER; order++) {
        counts[order][context % counts[order].length] += weight;
      }
    }
  }

  private void fill(float[][] counts) {
    float[] shorter = uniform();
    for (int order = 0; order < ORDER; order++) {
      float[] probabilities = new float[counts[order].length];
      for (int start = 0; start < probabilities.length; start += LETTERS) {
        float total = 0;
        int kinds = 0;
        for (int letter = 0; letter < LETTERS; letter++) {
          total += counts[order][start + letter];
          kinds += counts[order][start + letter] > 0 ? 1 : 0;
        }
        for (int letter = 0; letter < LETTERS; letter++) {
          float back = shorter[(start + letter) % shorter.length];
          float sum = total + kinds;
          probabilities[start + letter] =
              sum == 0 ? back : (counts[order][start + letter] + kinds * back) / sum;
        }
      }
      shorter = probabilities;
    }
    for (int i = 0; i < logs.length; i++) {
      logs[i] = (float) Math.log(Math.max(1e-9, shorter[i]));
    }
  }

  private static float[] uniform() {
    float[] all = new float[LETTERS];
    java.util.Arrays.fill(all, 1f / LETTERS);
    return all;
  }

  /** The log probability of letters after others; both of a to z. */
  double of(String before, String letters) {
    double sum = 0;
    int context = context(before);
    for (int i = 0; i < letters.length(); i++) {
      context = (context * LETTERS + letter(letters.charAt(i))) % logs.length;
      sum += logs[context];
    }
    return sum;
  }

  /** The log probability that the word ends here. */
  double end(String word) {
    return logs[(context(word) * LETTERS) % logs.length];
  }

  private static int context(String word) {
    int context = 0;
    for (int i = Math.max(0, word.length() - ORDER + 1); i < word.length(); i++) {
      context = context * LETTERS + letter(word.charAt(i));
    }
    return context;
  }

  private static int letter(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }
}
