package org.isnad.origin.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.origin.text.Telling;

/**
 * The runs of words that two tellings share as written: shingles of {@value #SHINGLE} words (Broder
 * 1997), each run drawn out as far as it goes. Both tellings are gone through, so that a passage
 * that one of them has twice is found whichever comes first.
 *
 * @param runs in order of the second telling, not overlapping in it
 * @param backRuns in order of the first telling, not overlapping in it
 * @param first which words of the first telling lie in runs
 * @param second which words of the second do
 * @param ownFirst those of the first that neither telling has in quotation marks
 * @param ownSecond those of the second
 */
public record SharedText(
    Telling one,
    Telling other,
    List<Run> runs,
    List<Run> backRuns,
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
  public record Run(int one, int other, int length) {
    private Run reversed() {
      return new Run(other, one, length);
    }
  }

  public SharedText {
    runs = List.copyOf(runs);
    backRuns = List.copyOf(backRuns);
  }

  /** What these two share. */
  public static SharedText of(Telling one, Telling other) {
    Cover second = Cover.of(one, other);
    if (second.runs().isEmpty()) {
      return new SharedText(
          one, other, List.of(), List.of(), second.all(), second.all(), second.own(), second.own());
    }
    Cover first = Cover.of(other, one);
    return new SharedText(
        one,
        other,
        second.runs(),
        first.runs().stream().map(Run::reversed).toList(),
        first.all(),
        second.all(),
        first.own(),
        second.own());
  }

  /**
   * What of one telling stands in another.
   *
   * @param runs in order of the telling that is covered, which is the second of each
   * @param all the words covered
   * @param own those that neither has in quotation marks
   */
  private record Cover(List<Run> runs, BitSet all, BitSet own) {
    static Cover of(Telling by, Telling covered) {
      Shingles shingles = new Shingles(by);
      List<Run> runs = new ArrayList<>();
      BitSet all = new BitSet(covered.size());
      BitSet own = new BitSet(covered.size());
      for (int at = 0; at + SHINGLE <= covered.size(); ) {
        Run run = shingles.longest(covered, at);
        if (run != null) {
          runs.add(run);
          all.set(at, at + run.length());
          for (int i = 0; i < run.length(); i++) {
            own.set(at + i, !by.isQuoted(run.one() + i) && !covered.isQuoted(at + i));
          }
          at += run.length();
        } else {
          at++;
        }
      }
      return new Cover(runs, all, own);
    }
  }

  /** Share of the first's own words, outside quotation marks, that stand in the second. */
  public double ofFirst() {
    return share(one, ownFirst);
  }

  /** Share of the second's own words that stand in the first. */
  public double ofSecond() {
    return share(other, ownSecond);
  }

  /** How many own words are shared, each counted once. */
  public int ownWords() {
    return Math.min(ownFirst.cardinality(), ownSecond.cardinality());
  }

  /** The most own words in one run. */
  public int longestOwn() {
    int most = 0;
    for (Run run : runs) {
      most = Math.max(most, ownSecond.get(run.other(), run.other() + run.length()).cardinality());
    }
    for (Run run : backRuns) {
      most = Math.max(most, ownFirst.get(run.one(), run.one() + run.length()).cardinality());
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
