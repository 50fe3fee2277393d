package org.isnad.origin;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntFunction;
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

  private final Consumer<Pair> pairs;

  private Candidates(Consumer<Pair> pairs) {
    this.pairs = pairs;
  }

  /**
   * Two tellings.
   *
   * @param one index of the one with the lower id
   * @param other index of the other
   * @param written whether they share words in a row; else only signals
   */
  record Pair(int one, int other, boolean written) {}

  /**
   * Gives the pairs, each once.
   *
   * @param tellings how many there are, sorted by report id
   * @param fingerprints of the one with this index
   * @param signals of the one with this index, as {@link LookupKeys#wide} makes them
   */
  static void of(
      int tellings,
      IntFunction<long[]> fingerprints,
      IntFunction<long[]> signals,
      Consumer<Pair> pairs) {
    Postings written = Postings.of(tellings, fingerprints, COMMON, NEIGHBOURS);
    Postings rare = Postings.of(tellings, signals, COMMON, 0);
    new Candidates(pairs).all(tellings, written, rare);
  }

  private void all(int tellings, Postings written, Postings rare) {
    Counter counter = new Counter(tellings);
    for (int i = 0; i < tellings; i++) {
      written.eachBefore(i, counter::add);
      int[] copies = counter.most(LEAST_FINGERPRINTS, MOST_WRITTEN);
      counter.clear();
      rare.eachBefore(i, counter::add);
      int[] retold = counter.most(LEAST_RARE, MOST_RETOLD);
      counter.clear();
      give(i, copies, retold);
    }
  }

  private void give(int of, int[] copies, int[] retold) {
    Arrays.sort(copies);
    for (int other : copies) {
      pairs.accept(new Pair(other, of, true));
    }
    for (int other : retold) {
      if (Arrays.binarySearch(copies, other) < 0) {
        pairs.accept(new Pair(other, of, false));
      }
    }
  }
}
