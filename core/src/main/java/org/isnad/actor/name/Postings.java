package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Pairs of a key and a number, found by key: sorted runs of longs, merged when of like size, so
 * that a million names take some 100 MB and adding stays cheap (log-structured merge; O'Neil et al.
 * 1996).
 */
final class Postings {
  private static final long LOW = 0xFFFFFFFFL;
  private static final int FIRST = 1024;

  private final List<long[]> runs = new ArrayList<>();
  private long[] fresh = new long[FIRST];
  private int size;

  void add(int key, int number) {
    if (size == fresh.length) {
      fresh = Arrays.copyOf(fresh, size * 2);
    }
    fresh[size++] = ((long) key << 32) | (number & LOW);
  }

  /** Whether all that was added can be found. */
  boolean isSettled() {
    return size == 0;
  }

  /** Makes all that was added findable. */
  void settle() {
    if (isSettled()) {
      return;
    }
    long[] run = Arrays.copyOf(fresh, size);
    Arrays.sort(run);
    size = 0;
    fresh = new long[FIRST];
    while (!runs.isEmpty() && runs.getLast().length <= 2 * run.length) {
      run = merged(runs.removeLast(), run);
    }
    runs.add(run);
  }

  int count(int key) {
    int count = 0;
    for (long[] run : runs) {
      count += from(run, key + 1L) - from(run, key);
    }
    return count;
  }

  /** The numbers of a key, at most so many. */
  void read(int key, int most, IntConsumer numbers) {
    int left = most;
    for (long[] run : runs) {
      int from = from(run, key);
      int to = (int) Math.min(from(run, key + 1L), (long) from + left);
      for (int i = from; i < to; i++) {
        numbers.accept((int) run[i]);
      }
      left -= to - from;
    }
  }

  private static int from(long[] run, long key) {
    int found = Arrays.binarySearch(run, key << 32);
    return found < 0 ? -found - 1 : found;
  }

  private static long[] merged(long[] a, long[] b) {
    long[] out = new long[a.length + b.length];
    int i = 0;
    int j = 0;
    for (int k = 0; k < out.length; k++) {
      out[k] = j == b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
    }
    return out;
  }
}
