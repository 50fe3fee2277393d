package org.isnad.origin.text;

import org.jspecify.annotations.Nullable;

/**
 * What one folded word signals. News repeats its words: what was found out is kept for the words
 * seen last, in a table in which a newer word takes the place of an older one. Threads may read an
 * old entry or none, which only costs finding out again.
 *
 * @param hash of the word and its language, in 64 bits: two words that share it never meet in
 *     practice
 * @param word itself, for texts in the same language
 * @param concept what it stands for; {@link #NONE} for nothing
 * @param bareName its consonants, without particles written onto it; {@link #NONE} if too short
 * @param wholeName its consonants with them, where they differ; {@link #NONE} otherwise
 */
record WordSignals(long hash, boolean stop, int word, int concept, int bareName, int wholeName) {
  /**
   * Stands for no signal. No signal is 0 by chance more often than once in four thousand million.
   */
  static final int NONE = 0;

  private static final int SHORTEST_NAME = 3;
  private static final @Nullable WordSignals[] SEEN = new WordSignals[1 << 16];

  /** Of a word that is no number. */
  static WordSignals of(String folded, boolean persian) {
    long hash = hash(folded, persian);
    int slot = (int) hash & (SEEN.length - 1);
    WordSignals seen = SEEN[slot];
    if (seen != null && seen.hash == hash) {
      return seen;
    }
    WordSignals found = find(folded, persian, hash);
    SEEN[slot] = found;
    return found;
  }

  private static long hash(String folded, boolean persian) {
    long hash = persian ? 1 : 0;
    for (int i = 0; i < folded.length(); i++) {
      hash = hash * 0x9E3779B97F4A7C15L + folded.charAt(i);
    }
    return Hashes.mix(hash);
  }

  private static WordSignals find(String folded, boolean persian, long hash) {
    if (Lexicon.isStop(folded)) {
      return new WordSignals(hash, true, NONE, NONE, NONE, NONE);
    }
    boolean arabic = Word.isArabic(folded.charAt(0));
    Lexicon.Concept concept = Lexicon.concept(folded, arabic, persian);
    String bare = arabic && !persian ? Stems.arabicBare(folded) : folded;
    return new WordSignals(
        hash,
        false,
        Signal.word(Lexicon.stem(folded, persian)),
        concept == null ? NONE : Signal.concept(concept),
        name(bare),
        bare.equals(folded) ? NONE : name(folded));
  }

  private static int name(String folded) {
    String skeleton = Skeleton.of(folded);
    return skeleton.length() < SHORTEST_NAME ? NONE : Signal.name(skeleton);
  }
}
