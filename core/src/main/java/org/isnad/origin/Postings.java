package org.isnad.origin;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Which tellings have a key: one sorted array of (40 bits of the key, 24 bits of the telling's
 * index), and for every telling where its entries stand in it. Two keys that agree in 40 bits only
 * cost a comparison.
 */
final class Postings {
  static final int MOST_TELLINGS = 1 << 24;
  private static final long TELLING = MOST_TELLINGS - 1L;
  private static final int LONGER = Integer.MIN_VALUE;

  private final long[] entries;
  private final int[] starts;
  private final int[] places;
  private final int neighbours;

  private Postings(long[] entries, int[] starts, int common, int neighbours) {
    this.entries = entries;
    this.starts = starts;
    this.neighbours = neighbours;
    this.places = new int[entries.length];
    place(common);
  }

  /**
   * An index.
   *
   * @param tellings how many there are
   * @param keys of one telling, no value twice
   * @param common keys of more tellings than this tell nothing
   * @param neighbours for such keys only so many tellings before are given
   */
  static Postings of(int tellings, IntFunction<long[]> keys, int common, int neighbours) {
    if (tellings >= MOST_TELLINGS) {
      throw new IllegalArgumentException("too many tellings for one index: " + tellings);
    }
    long[] entries = new long[1 << 10];
    int[] starts = new int[tellings + 1];
    int size = 0;
    for (int i = 0; i < tellings; i++) {
      long[] mine = keys.apply(i);
      if (size + mine.length > entries.length) {
        entries = Arrays.copyOf(entries, Math.max(size + mine.length, entries.length / 2 * 3));
      }
      for (long key : mine) {
        entries[size++] = (key & ~TELLING) | i;
      }
      starts[i + 1] = size;
    }
    long[] sorted = size == entries.length ? entries : Arrays.copyOf(entries, size);
    Arrays.sort(sorted);
    return new Postings(sorted, starts, common, neighbours);
  }

  private void place(int common) {
    int[] next = starts.clone();
    for (int begin = 0; begin < entries.length; ) {
      int end = begin + 1;
      while (end < entries.length && sameKey(begin, end)) {
        end++;
      }
      int flag = end - begin > common ? LONGER : 0;
      for (int at = begin; at < end; at++) {
        places[next[telling(at)]++] = at | flag;
      }
      begin = end;
    }
  }

  private boolean sameKey(int one, int other) {
    return ((entries[one] ^ entries[other]) & ~TELLING) == 0;
  }

  private int telling(int at) {
    return (int) (entries[at] & TELLING);
  }

  /** Every telling with a lower index that shares a key, once a key. */
  void eachBefore(int telling, IntConsumer consumer) {
    for (int i = starts[telling]; i < starts[telling + 1]; i++) {
      int at = places[i] & ~LONGER;
      int most = (places[i] & LONGER) != 0 ? neighbours : Integer.MAX_VALUE;
      for (int p = at - 1, n = 0; p >= 0 && n < most && sameKey(p, at); p--, n++) {
        if (telling(p) != telling) {
          consumer.accept(telling(p));
        }
      }
    }
  }
}
