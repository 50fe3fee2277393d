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
  private final List<TellingSentence> ones;
  private final List<TellingSentence> others;
  private final boolean oneLanguage;
  private final boolean concepts;

  Passages(Telling one, Telling other) {
    ones = one.sentences();
    others = other.sentences();
    oneLanguage = one.language().equals(other.language());
    concepts = one.hasConcepts() && other.hasConcepts();
  }

  /** Shared weight and all weight. */
  record Match(double shared, double all) {
    double likeness() {
      return all == 0 ? 0 : 2 * shared / all;
    }
  }

  Match match(int one, int oneEnd, int other, int otherEnd) {
    SignalSets first = sets(ones, one, oneEnd);
    SignalSets second = sets(others, other, otherEnd);
    double shared = first.shared(second);
    return new Match(shared, first.weight(second) + second.weight(first));
  }

  private SignalSets sets(List<TellingSentence> from, int begin, int end) {
    SignalSets sets = SignalSets.of(from.get(begin), oneLanguage);
    for (int i = begin + 1; i < end; i++) {
      sets = sets.with(SignalSets.of(from.get(i), oneLanguage));
    }
    return oneLanguage || concepts ? sets : sets.withoutConcepts();
  }
}
