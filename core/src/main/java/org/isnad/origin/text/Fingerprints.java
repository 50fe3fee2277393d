package org.isnad.origin.text;

import java.util.Arrays;

/**
 * Fingerprints of a telling by winnowing (Schleimer, Wilkerson and Aiken 2003): of every {@value
 * #WINDOW} neighbouring shingles of {@value #SHINGLE} words the one with the least hash. Two
 * tellings that share {@code WINDOW + SHINGLE - 1} words in a row share a fingerprint.
 */
public final class Fingerprints {
  private static final int SHINGLE = 5;
  private static final int WINDOW = 10;

  private Fingerprints() {}

  /** Sorted, no value twice. */
  public static long[] of(Telling telling) {
    int count = telling.size() - SHINGLE + 1;
    if (count <= 0) {
      return new long[0];
    }
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      shingles[i] = shingle(telling, i);
    }
    return distinct(winnowed(shingles));
  }

  private static long shingle(Telling telling, int at) {
    long hash = 0;
    for (int i = 0; i < SHINGLE; i++) {
      hash = Hashes.mix(hash * 0x9E3779B97F4A7C15L + telling.word(at + i));
    }
    return hash;
  }

  private static long[] winnowed(long[] shingles) {
    int window = Math.min(WINDOW, shingles.length);
    long[] kept = new long[shingles.length];
    int count = 0;
    int least = -1;
    for (int end = window; end <= shingles.length; end++) {
      int begin = end - window;
      int before = least;
      if (least < begin) {
        least = leastIn(shingles, begin, end);
      } else if (shingles[end - 1] <= shingles[least]) {
        least = end - 1;
      }
      if (least != before) {
        kept[count++] = shingles[least];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static int leastIn(long[] shingles, int begin, int end) {
    int least = begin;
    for (int i = begin + 1; i < end; i++) {
      if (shingles[i] <= shingles[least]) {
        least = i;
      }
    }
    return least;
  }

  private static long[] distinct(long[] values) {
    Arrays.sort(values);
    int kept = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }
}
