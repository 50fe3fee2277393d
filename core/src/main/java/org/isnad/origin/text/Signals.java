package org.isnad.origin.text;

import java.util.Arrays;
import java.util.List;

/** The signals of one sentence, while they are gathered. */
final class Signals {
  private final boolean persian;
  private final int[] words;
  private final int[] sure;
  private final int[] maybe;
  private int wordCount;
  private int sureCount;
  private int maybeCount;

  private Signals(List<Word> sentence, boolean persian) {
    this.persian = persian;
    words = new int[sentence.size()];
    sure = new int[sentence.size()];
    maybe = new int[sentence.size()];
  }

  static Signals of(List<Word> sentence, boolean persian) {
    Signals signals = new Signals(sentence, persian);
    for (int i = 0; i < sentence.size(); i++) {
      signals.add(sentence.get(i), i == 0);
    }
    return signals;
  }

  private void add(Word word, boolean opens) {
    String folded = word.folded();
    if (word.isNumber()) {
      int number = Signal.number(folded);
      sure[sureCount++] = number;
      words[wordCount++] = number;
    } else {
      WordSignals found = WordSignals.of(folded, persian);
      if (!found.stop()) {
        word(found, word, opens);
      }
    }
  }

  private void word(WordSignals found, Word word, boolean opens) {
    words[wordCount++] = found.word();
    if (found.concept() != WordSignals.NONE) {
      sure[sureCount++] = found.concept();
    } else if (word.isArabic() || word.capital()) {
      name(found.bareName(), !word.isArabic() && !opens);
      name(found.wholeName(), false);
    }
  }

  private void name(int name, boolean certain) {
    if (name == WordSignals.NONE) {
      return;
    }
    if (certain) {
      sure[sureCount++] = name;
    } else if (maybeCount < maybe.length) {
      maybe[maybeCount++] = name;
    }
  }

  int[] words() {
    return sorted(words, wordCount);
  }

  int[] sure() {
    return sorted(sure, sureCount);
  }

  int[] maybe() {
    return sorted(maybe, maybeCount);
  }

  private static int[] sorted(int[] values, int count) {
    return SignalSets.distinct(Arrays.copyOf(values, count));
  }
}
