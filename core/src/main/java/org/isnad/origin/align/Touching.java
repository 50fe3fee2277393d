package org.isnad.origin.align;

import java.util.BitSet;
import java.util.List;
import org.isnad.origin.text.Telling;
import org.isnad.origin.text.TellingSentence;

/** Which sentences of two tellings share a run of words. */
final class Touching {
  private final BitSet cells;
  private final int width;

  Touching(SharedText shared) {
    width = shared.other().sentences().size();
    cells = new BitSet(shared.one().sentences().size() * width);
    int[] ones = sentenceOfWord(shared.one());
    int[] others = sentenceOfWord(shared.other());
    shared.runs().forEach(run -> mark(run, ones, others));
    shared.backRuns().forEach(run -> mark(run, ones, others));
  }

  private void mark(SharedText.Run run, int[] ones, int[] others) {
    for (int i = 0; i < run.length(); i++) {
      cells.set(ones[run.one() + i] * width + others[run.other() + i]);
    }
  }

  private static int[] sentenceOfWord(Telling telling) {
    int[] sentences = new int[telling.size()];
    List<TellingSentence> all = telling.sentences();
    for (int s = 0; s < all.size(); s++) {
      for (int word = all.get(s).first(); word < all.get(s).end(); word++) {
        sentences[word] = s;
      }
    }
    return sentences;
  }

  boolean has(int one, int other) {
    return cells.get(one * width + other);
  }
}
