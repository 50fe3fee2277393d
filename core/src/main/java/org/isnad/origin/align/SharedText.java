package org.isnad.origin.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.origin.text.Telling;

/**
 * The runs of words that two tellings share as written: shingles of {@value #SHINGLE} words (Broder
 * 1997), each run drawn out as far as it goes.
 *
 * @param runs in order of the second telling, not overlapping in it
 * @param first which words of the first telling lie in runs
 * @param second which words of the second do
 */
public record SharedText(Telling one, Telling other, List<Run> runs, BitSet first, BitSet second) {
  /** Words in a shingle: shorter runs are shared by chance. */
  public static final int SHINGLE = 5;

  /**
   * The same words in both.
   *
   * @param one index of the first word in the first telling
   * @param other likewise in the second
   */
  public record Run(int one, int other, int length) {}

  public SharedText {
    runs = List.copyOf(runs);
  }

  /** What these two share. */
  public static SharedText of(Telling one, Telling other) {
    Shingles shingles = new Shingles(one);
    List<Run> runs = new ArrayList<>();
    BitSet first = new BitSet(one.size());
    BitSet second = new BitSet(other.size());
    for (int at = 0; at + SHINGLE <= other.size(); ) {
      Run run = shingles.longest(other, at);
      if (run != null) {
        runs.add(run);
        first.set(run.one(), run.one() + run.length());
        second.set(at, at + run.length());
        at += run.length();
      } else {
        at++;
      }
    }
    return new SharedText(one, other, runs, first, second);
  }

  /** Share of the first's own words, outside quotation marks, that stand in the second. */
  public double ofFirst() {
    return share(one, first);
  }

  /** Share of the second's own words that stand in the first. */
  public double ofSecond() {
    return share(other, second);
  }

  /** How many of the second's own words stand in the first. */
  public int ownWords() {
    return own(other, second);
  }

  /** The most own words of the second in one run. */
  public int longestOwn() {
    int most = 0;
    for (Run run : runs) {
      int count = 0;
      for (int i = run.other(); i < run.other() + run.length(); i++) {
        count += other.isQuoted(i) ? 0 : 1;
      }
      most = Math.max(most, count);
    }
    return most;
  }

  private static double share(Telling telling, BitSet shared) {
    int all = 0;
    for (int i = 0; i < telling.size(); i++) {
      all += telling.isQuoted(i) ? 0 : 1;
    }
    return all == 0 ? 0 : (double) own(telling, shared) / all;
  }

  private static int own(Telling telling, BitSet shared) {
    int count = 0;
    for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
      count += telling.isQuoted(i) ? 0 : 1;
    }
    return count;
  }
}
