package org.isnad.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.origin.text.LookupKeys;

/**
 * Pairs of tellings worth comparing: those that share fingerprints of winnowing, and those that
 * share several rare signals (numbers, names), as translations and rewrites do. A function of the
 * set of tellings: their order does not matter.
 *
 * <p>A key that more than {@value #COMMON} tellings have tells nothing by itself. Of such a
 * fingerprint neighbours in the order of ids are paired, so that even thousands of copies of one
 * text stay joined while the work stays linear.
 */
final class Candidates {
  private static final int COMMON = 128;
  private static final int NEIGHBOURS = 8;
  private static final int LEAST_FINGERPRINTS = 2;
  private static final int LEAST_RARE = 3;
  private static final int MOST_WRITTEN = 64;
  private static final int MOST_RETOLD = 24;

  private static final int AT_A_TIME = 1 << 13;

  private final Postings.Builder fingerprints = new Postings.Builder();
  private final Postings.Builder signals = new Postings.Builder();
  private int tellings;

  /** By what the next telling, in the order of report ids, is looked up. */
  void add(LookupKeys keys) {
    fingerprints.add(keys.fingerprints());
    signals.add(LookupKeys.wide(keys.signals()));
    tellings++;
  }

  /** The pairs among all that were added, each once; nothing can be added afterwards. */
  Pairs pairs(LinkFinder.Runner runner) {
    Postings written = fingerprints.build(COMMON, NEIGHBOURS);
    Postings rare = signals.build(COMMON, 0);
    List<Integer> parts = new ArrayList<>();
    for (int begin = 0; begin < tellings; begin += AT_A_TIME) {
      parts.add(begin);
    }
    Pairs all = new Pairs();
    runner.map(parts, begin -> part(begin, written, rare)).forEach(all::addAll);
    return all;
  }

  private Pairs part(int begin, Postings written, Postings rare) {
    Pairs pairs = new Pairs();
    int end = Math.min(tellings, begin + AT_A_TIME);
    Counter counter = new Counter(end);
    for (int i = begin; i < end; i++) {
      written.eachBefore(i, counter::add);
      int[] copies = counter.most(LEAST_FINGERPRINTS, MOST_WRITTEN);
      counter.clear();
      rare.eachBefore(i, counter::add);
      int[] retold = counter.most(LEAST_RARE, MOST_RETOLD);
      counter.clear();
      give(i, copies, retold, pairs);
    }
    return pairs;
  }

  private static void give(int of, int[] copies, int[] retold, Pairs pairs) {
    Arrays.sort(copies);
    for (int other : copies) {
      pairs.add(other, of, true);
    }
    for (int other : retold) {
      if (Arrays.binarySearch(copies, other) < 0) {
        pairs.add(other, of, false);
      }
    }
  }
}
