package org.isnad.origin;

import java.util.Arrays;

/**
 * An order of pairs in which those of one neighbourhood follow each other, so that few tellings are
 * needed at a time: tellings are numbered breadth first along the pairs (Cuthill and McKee 1969),
 * pairs go by the later of their numbers, then the earlier.
 */
final class PairOrder {
  private final Pairs pairs;
  private final int[] starts;
  private final int[] neighbours;
  private final int[] rank;

  private PairOrder(Pairs pairs, int tellings) {
    this.pairs = pairs;
    starts = new int[tellings + 1];
    neighbours = new int[2 * pairs.size()];
    rank = new int[tellings];
    join(tellings);
  }

  /** The same pairs in this order. */
  static Pairs of(Pairs pairs, int tellings) {
    PairOrder order = new PairOrder(pairs, tellings);
    return order.sorted(order.number());
  }

  private void join(int tellings) {
    int[] next = new int[tellings + 1];
    for (int i = 0; i < pairs.size(); i++) {
      next[pairs.one(i)]++;
      next[pairs.other(i)]++;
    }
    for (int i = 0; i < tellings; i++) {
      starts[i + 1] = starts[i] + next[i];
    }
    System.arraycopy(starts, 0, next, 0, tellings);
    for (int i = 0; i < pairs.size(); i++) {
      neighbours[next[pairs.one(i)]++] = pairs.other(i);
      neighbours[next[pairs.other(i)]++] = pairs.one(i);
    }
  }

  /** The tellings by their new numbers. */
  private int[] number() {
    int[] byRank = new int[rank.length];
    Arrays.fill(rank, -1);
    int numbered = 0;
    for (int seed = 0; seed < rank.length; seed++) {
      if (rank[seed] >= 0) {
        continue;
      }
      byRank[numbered] = seed;
      rank[seed] = numbered++;
      // what was numbered is its own queue
      for (int open = numbered - 1; open < numbered; open++) {
        int at = byRank[open];
        for (int i = starts[at]; i < starts[at + 1]; i++) {
          if (rank[neighbours[i]] < 0) {
            byRank[numbered] = neighbours[i];
            rank[neighbours[i]] = numbered++;
          }
        }
      }
    }
    return byRank;
  }

  private Pairs sorted(int[] byRank) {
    Pairs ranked = new Pairs();
    for (int i = 0; i < pairs.size(); i++) {
      int one = rank[pairs.one(i)];
      int other = rank[pairs.other(i)];
      ranked.add(Math.max(one, other), Math.min(one, other), pairs.isWritten(i));
    }
    ranked.sort();
    Pairs sorted = new Pairs();
    for (int i = 0; i < ranked.size(); i++) {
      int one = byRank[ranked.one(i)];
      int other = byRank[ranked.other(i)];
      sorted.add(Math.min(one, other), Math.max(one, other), ranked.isWritten(i));
    }
    return sorted;
  }
}
