package org.isnad.origin.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The signals of one or more sentences.
 *
 * @param sure sorted, no value twice
 * @param maybe sorted, no value twice; empty in comparisons within one language
 * @param sureWeight weight of the sure ones
 */
@SuppressWarnings("ArrayRecordComponent") // read-only
public record SignalSets(int[] sure, int[] maybe, double sureWeight) {
  private static final int[] NONE = {};

  private SignalSets(int[] sure, int[] maybe) {
    this(sure, maybe, weight(sure));
  }

  private static double weight(int[] signals) {
    double weight = 0;
    for (int signal : signals) {
      weight += Signal.weight(signal);
    }
    return weight;
  }

  /**
   * Signals of a sentence.
   *
   * @param oneLanguage whether it is to be compared with a sentence in the same language
   */
  public static SignalSets of(TellingSentence sentence, boolean oneLanguage) {
    return oneLanguage
        ? new SignalSets(sentence.words(), NONE)
        : new SignalSets(sentence.sure(), sentence.maybe());
  }

  /** Signals of all these sentences. */
  static SignalSets of(List<TellingSentence> sentences, boolean oneLanguage) {
    int[][] sure = new int[sentences.size()][];
    int[][] maybe = new int[sentences.size()][];
    for (int i = 0; i < sure.length; i++) {
      SignalSets one = of(sentences.get(i), oneLanguage);
      sure[i] = one.sure;
      maybe[i] = one.maybe;
    }
    return new SignalSets(union(sure), union(maybe));
  }

  private static int[] union(int[][] all) {
    int[] joined = new int[Arrays.stream(all).mapToInt(one -> one.length).sum()];
    int at = 0;
    for (int[] one : all) {
      System.arraycopy(one, 0, joined, at, one.length);
      at += one.length;
    }
    return distinct(joined);
  }

  /** Shared weight over the weight of the one that has less, in [0, 1]. */
  public double containment(SignalSets other) {
    double less = Math.min(weight(other), other.weight(this));
    return less == 0 ? 0 : shared(other) / less;
  }

  /** The numbers in these sentences, sorted, no value twice. */
  public static int[] numbers(List<TellingSentence> sentences) {
    return sure(sentences, Signal::isNumber);
  }

  /** The words in these sentences that are names for sure, sorted, no value twice. */
  public static int[] names(List<TellingSentence> sentences) {
    return sure(sentences, Signal::isName);
  }

  private static int[] sure(List<TellingSentence> sentences, IntPredicate which) {
    return distinct(
        sentences.stream()
            .flatMapToInt(sentence -> Arrays.stream(sentence.sure()))
            .filter(which)
            .toArray());
  }

  /** How many values two sorted arrays share. */
  public static int common(int[] one, int[] other) {
    int count = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        count++;
      }
      boolean forward = one[i] <= other[j];
      j += one[i] >= other[j] ? 1 : 0;
      i += forward ? 1 : 0;
    }
    return count;
  }

  /**
   * With the concepts of the lexicon only where the other bears them out: for comparing with a
   * language that the lexicon does not have.
   */
  public SignalSets withoutConcepts() {
    int[] kept = Arrays.stream(sure).filter(s -> Signal.isNumber(s) || Signal.isName(s)).toArray();
    int[] left =
        Arrays.stream(sure).filter(s -> !Signal.isNumber(s) && !Signal.isName(s)).toArray();
    return new SignalSets(kept, union(maybe, left));
  }

  /** Both together. */
  public SignalSets with(SignalSets other) {
    return new SignalSets(union(sure, other.sure), union(maybe, other.maybe));
  }

  private static int[] union(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return one.length == 0 ? other : one;
    }
    int[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return distinct(all);
  }

  /** Sorted, no value twice; the array that is given may be changed and kept. */
  static int[] distinct(int[] all) {
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return kept == all.length ? all : Arrays.copyOf(all, kept);
  }

  /** Weight of the signals that both have; a name that only may be one counts where it matches. */
  public double shared(SignalSets other) {
    return weight(sure, other.sure)
        + weight(sure, other.maybe)
        + weight(maybe, other.sure)
        + weight(maybe, other.maybe) / 2;
  }

  /** Weight of its own signals: the sure ones, and those that the other bears out. */
  public double weight(SignalSets other) {
    return sureWeight + weight(maybe, other.sure) + weight(maybe, other.maybe) / 2;
  }

  /** Weight of the signals of both, each by its own {@link #weight(SignalSets)}. */
  public double all(SignalSets other) {
    return sureWeight
        + other.sureWeight
        + weight(maybe, other.sure)
        + weight(other.maybe, sure)
        + weight(maybe, other.maybe);
  }

  private static double weight(int[] one, int[] other) {
    double weight = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        weight += Signal.weight(one[i]);
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return weight;
  }
}
