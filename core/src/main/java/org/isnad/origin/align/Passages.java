package org.isnad.origin.align;

import java.util.List;
import org.isnad.origin.text.SignalSets;
import org.isnad.origin.text.Telling;
import org.isnad.origin.text.TellingSentence;

/**
 * How alike runs of sentences of two tellings are: twice the weight of the signals that both have
 * over the weight of all (Dice 1945). In one language the signals are words, across languages
 * numbers, names and concepts.
 */
final class Passages {
  private final List<SignalSets> ones;
  private final List<SignalSets> others;

  Passages(Telling one, Telling other) {
    boolean oneLanguage = one.language().equals(other.language());
    boolean all = one.sharesConceptsWith(other);
    ones = sets(one.sentences(), oneLanguage, all);
    others = sets(other.sentences(), oneLanguage, all);
  }

  private static List<SignalSets> sets(
      List<TellingSentence> sentences, boolean oneLanguage, boolean all) {
    return sentences.stream()
        .map(sentence -> SignalSets.of(sentence, oneLanguage))
        .map(signals -> all ? signals : signals.withoutConcepts())
        .toList();
  }

  /** Shared weight and all weight. */
  record Match(double shared, double all) {
    double likeness() {
      return all == 0 ? 0 : 2 * shared / all;
    }
  }

  Match match(int one, int oneEnd, int other, int otherEnd) {
    SignalSets first = joined(ones, one, oneEnd);
    SignalSets second = joined(others, other, otherEnd);
    return new Match(first.shared(second), first.all(second));
  }

  private static SignalSets joined(List<SignalSets> from, int begin, int end) {
    SignalSets sets = from.get(begin);
    for (int i = begin + 1; i < end; i++) {
      sets = sets.with(from.get(i));
    }
    return sets;
  }
}
