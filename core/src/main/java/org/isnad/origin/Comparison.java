package org.isnad.origin;

import java.util.List;
import org.isnad.origin.align.Alignment;
import org.isnad.origin.align.SharedText;
import org.isnad.origin.text.SignalSets;
import org.isnad.origin.text.Telling;
import org.isnad.origin.text.TellingSentence;

/**
 * Two tellings measured against each other.
 *
 * @param shared what they have as written; empty where their languages differ
 * @param alignment sentences that say the same
 * @param facts how far figures agree
 */
record Comparison(Telling one, Telling other, SharedText shared, Alignment alignment, Facts facts) {
  private static final double ALIKE = 0.3;
  private static final double MOSTLY = 0.6;

  /**
   * Figures and names in sentences that are aligned.
   *
   * @param compared how many could have agreed
   * @param agreed how many did
   */
  record Facts(int compared, int agreed) {}

  static Comparison of(Telling one, Telling other) {
    SharedText shared = SharedText.of(one, other);
    boolean mostly =
        one.language().equals(other.language())
            && Math.max(shared.ofFirst(), shared.ofSecond()) >= MOSTLY;
    Alignment alignment = mostly ? Alignment.of(shared) : Alignment.of(one, other);
    return new Comparison(one, other, shared, alignment, facts(one, other, alignment));
  }

  private static Facts facts(Telling one, Telling other, Alignment alignment) {
    int compared = 0;
    int agreed = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      int[] ones = numbers(one, pair.one(), pair.oneEnd());
      int[] others = numbers(other, pair.other(), pair.otherEnd());
      compared += Math.min(ones.length, others.length);
      agreed += SignalSets.common(ones, others);
    }
    return new Facts(compared, agreed);
  }

  private static int[] numbers(Telling telling, int begin, int end) {
    List<TellingSentence> sentences = telling.sentences().subList(begin, end);
    return SignalSets.numbers(sentences);
  }

  boolean oneLanguage() {
    return one.language().equals(other.language());
  }

  /** Share of own words that the first has from the second as written. */
  double writtenOfFirst() {
    return oneLanguage() ? shared.ofFirst() : 0;
  }

  double writtenOfSecond() {
    return oneLanguage() ? shared.ofSecond() : 0;
  }

  /** Share of the sentences that are not quotations, by words, that say the same. */
  double retoldOfFirst() {
    return retold(one, true);
  }

  double retoldOfSecond() {
    return retold(other, false);
  }

  /** Share of all words of the first, quotations included, that the second has as written. */
  double asWrittenOfFirst() {
    return one.size() == 0 ? 0 : (double) shared.first().cardinality() / one.size();
  }

  double asWrittenOfSecond() {
    return other.size() == 0 ? 0 : (double) shared.second().cardinality() / other.size();
  }

  /** Share of the first that the second tells too, in the same words or others. */
  double shareOfFirst() {
    return Math.min(1, Math.max(writtenOfFirst(), retoldOfFirst()));
  }

  double shareOfSecond() {
    return Math.min(1, Math.max(writtenOfSecond(), retoldOfSecond()));
  }

  private double retold(Telling telling, boolean first) {
    int all = 0;
    for (TellingSentence sentence : telling.sentences()) {
      all += telling.isQuotation(sentence) ? 0 : sentence.size();
    }
    int aligned = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      int begin = first ? pair.one() : pair.other();
      int end = first ? pair.oneEnd() : pair.otherEnd();
      for (int i = begin; i < end && pair.likeness() >= ALIKE; i++) {
        TellingSentence sentence = telling.sentences().get(i);
        aligned += telling.isQuotation(sentence) ? 0 : sentence.size();
      }
    }
    return all == 0 ? 0 : (double) aligned / all;
  }

  /** Mean likeness of aligned sentences that are not quotations, by words of both. */
  double likeness() {
    double sum = 0;
    int words = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      int told = told(one, pair.one(), pair.oneEnd()) + told(other, pair.other(), pair.otherEnd());
      sum += pair.likeness() * told;
      words += told;
    }
    return words == 0 ? 0 : sum / words;
  }

  private static int told(Telling telling, int begin, int end) {
    int words = 0;
    for (TellingSentence sentence : telling.sentences().subList(begin, end)) {
      words += telling.isQuotation(sentence) ? 0 : sentence.size();
    }
    return words;
  }
}
