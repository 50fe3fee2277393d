package org.isnad.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.origin.text.Fingerprints;
import org.isnad.origin.text.RareSignals;
import org.isnad.origin.text.Telling;

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
  private static final double LEAST_CONTAINMENT = 0.42;

  private final List<Telling> tellings;

  private Candidates(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /** Indexes into the list, the lower one first. */
  record Pair(int one, int other) {}

  /**
   * The pairs, each once.
   *
   * @param tellings sorted by report id
   */
  static List<Pair> of(List<Telling> tellings) {
    return new Candidates(tellings).pairs();
  }

  private List<Pair> pairs() {
    Postings written =
        Postings.of(tellings.size(), i -> Fingerprints.of(tellings.get(i)), COMMON, NEIGHBOURS);
    Postings rare = Postings.of(tellings.size(), this::rare, COMMON, 0);
    List<Pair> pairs = new ArrayList<>();
    Counter counter = new Counter(tellings.size());
    for (int i = 0; i < tellings.size(); i++) {
      written.eachBefore(i, counter::add);
      int[] copies = counter.most(LEAST_FINGERPRINTS, MOST_WRITTEN);
      counter.clear();
      rare.eachBefore(i, counter::add);
      int[] retold = counter.most(LEAST_RARE, MOST_RETOLD);
      counter.clear();
      add(i, copies, retold, pairs);
    }
    return pairs;
  }

  private void add(int of, int[] copies, int[] retold, List<Pair> pairs) {
    Arrays.sort(copies);
    for (int other : copies) {
      pairs.add(new Pair(other, of));
    }
    for (int other : retold) {
      if (Arrays.binarySearch(copies, other) < 0 && alike(of, other)) {
        pairs.add(new Pair(other, of));
      }
    }
  }

  private long[] rare(int i) {
    int[] signals = RareSignals.of(tellings.get(i));
    long[] keys = new long[signals.length];
    Arrays.setAll(keys, k -> (long) signals[k] << 32);
    return keys;
  }

  private boolean alike(int i, int j) {
    Telling one = tellings.get(i);
    Telling other = tellings.get(j);
    boolean oneLanguage = one.language().equals(other.language());
    return one.signals(oneLanguage).containment(other.signals(oneLanguage)) >= LEAST_CONTAINMENT;
  }
}
