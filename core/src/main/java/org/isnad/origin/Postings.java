package org.isnad.origin;

import java.util.Arrays;
import java.util.function.IntConsumer;

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

  /** Gathers an index, telling by telling. */
  static final class Builder {
    private long[] entries = new long[1 << 10];
    private int[] starts = new int[1 << 8];
    private int tellings;
    private int size;

    /** The keys of the next telling, no value twice. */
    void add(long[] keys) {
      if (tellings + 1 >= MOST_TELLINGS) {
        throw new IllegalStateException("too many tellings for one index: " + tellings);
      }
      if (size + keys.length > entries.length) {
        entries = Arrays.copyOf(entries, Math.max(size + keys.length, entries.length / 2 * 3));
      }
      for (long key : keys) {
        entries[size++] = (key & ~TELLING) | tellings;
      }
      if (++tellings == starts.length) {
        starts = Arrays.copyOf(starts, starts.length / 2 * 3);
      }
      starts[tellings] = size;
    }

    /**
     * The index; nothing can be added afterwards.
     *
     * @param common keys of more tellings than this tell nothing
     * @param neighbours for such keys only so many tellings before are given
     */
    Postings build(int common, int neighbours) {
      long[] sorted = size == entries.length ? entries : Arrays.copyOf(entries, size);
      int[] ends = Arrays.copyOf(starts, tellings + 1);
      entries = sorted; // what was larger may go
      Arrays.parallelSort(sorted);
      return new Postings(sorted, ends, common, neighbours);
    }
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
