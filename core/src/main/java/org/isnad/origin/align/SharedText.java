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
 * @param ownFirst those of the first that neither telling has in quotation marks
 * @param ownSecond those of the second
 */
public record SharedText(
    Telling one,
    Telling other,
    List<Run> runs,
    BitSet first,
    BitSet second,
    BitSet ownFirst,
    BitSet ownSecond) {
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
    BitSet ownFirst = new BitSet(one.size());
    BitSet ownSecond = new BitSet(other.size());
    for (int at = 0; at + SHINGLE <= other.size(); ) {
      Run run = shingles.longest(other, at);
      if (run != null) {
        runs.add(run);
        first.set(run.one(), run.one() + run.length());
        second.set(at, at + run.length());
        for (int i = 0; i < run.length(); i++) {
          boolean own = !one.isQuoted(run.one() + i) && !other.isQuoted(at + i);
          ownFirst.set(run.one() + i, own);
          ownSecond.set(at + i, own);
        }
        at += run.length();
      } else {
        at++;
      }
    }
    return new SharedText(one, other, runs, first, second, ownFirst, ownSecond);
  }

  /** Share of the first's own words, outside quotation marks, that stand in the second. */
  public double ofFirst() {
    return share(one, ownFirst);
  }

  /** Share of the second's own words that stand in the first. */
  public double ofSecond() {
    return share(other, ownSecond);
  }

  /** How many of the second's own words stand in the first. */
  public int ownWords() {
    return ownSecond.cardinality();
  }

  /** The most own words of the second in one run. */
  public int longestOwn() {
    int most = 0;
    for (Run run : runs) {
      int count = 0;
      for (int i = run.other(); i < run.other() + run.length(); i++) {
        count += ownSecond.get(i) ? 1 : 0;
      }
      most = Math.max(most, count);
    }
    return most;
  }

  private static double share(Telling telling, BitSet own) {
    int all = 0;
    for (int i = 0; i < telling.size(); i++) {
      all += telling.isQuoted(i) ? 0 : 1;
    }
    return all == 0 ? 0 : (double) own.cardinality() / all;
  }
}
