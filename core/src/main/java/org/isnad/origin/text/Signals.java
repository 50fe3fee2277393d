package org.isnad.origin.text;

import java.util.Arrays;
import java.util.List;

/** The signals of one sentence, while they are gathered. */
final class Signals {
  private static final int SHORTEST_NAME = 3;

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
    } else if (!Lexicon.isStop(folded)) {
      word(word, opens);
    }
  }

  private void word(Word word, boolean opens) {
    String folded = word.folded();
    words[wordCount++] = Signal.word(Lexicon.stem(folded, persian));
    Lexicon.Concept concept = Lexicon.concept(folded, word.isArabic(), persian);
    if (concept != null) {
      sure[sureCount++] = Signal.concept(concept);
    } else if (word.isArabic() || word.capital()) {
      String bare = word.isArabic() && !persian ? Stems.arabicBare(folded) : folded;
      name(Skeleton.of(bare), !word.isArabic() && !opens);
      if (!bare.equals(folded)) {
        name(Skeleton.of(folded), false);
      }
    }
  }

  private void name(String skeleton, boolean certain) {
    if (skeleton.length() < SHORTEST_NAME) {
      return;
    }
    if (certain) {
      sure[sureCount++] = Signal.name(skeleton);
    } else if (maybeCount < maybe.length) {
      maybe[maybeCount++] = Signal.name(skeleton);
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
