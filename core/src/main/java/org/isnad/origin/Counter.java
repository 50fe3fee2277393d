package org.isnad.origin;

import java.util.Arrays;

/** Counts of tellings by index, cheap to clear. */
final class Counter {
  private final int[] counts;
  private int[] touched = new int[64];
  private int size;

  Counter(int tellings) {
    counts = new int[tellings];
  }

  void add(int telling) {
    if (counts[telling]++ == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, 2 * size);
      }
      touched[size++] = telling;
    }
  }

  /** Those counted at least so often, the most often counted first; at most so many. */
  int[] most(int least, int limit) {
    int[] found =
        Arrays.stream(touched, 0, size).filter(telling -> counts[telling] >= least).toArray();
    if (found.length <= limit) {
      Arrays.sort(found);
      return found;
    }
    return Arrays.stream(found)
        .boxed()
        .sorted((a, b) -> counts[a] != counts[b] ? counts[b] - counts[a] : a - b)
        .limit(limit)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      counts[touched[i]] = 0;
    }
    size = 0;
  }
}
