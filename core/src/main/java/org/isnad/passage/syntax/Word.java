package org.isnad.passage.syntax;

import java.util.List;
import org.isnad.passage.flat.Hashed;
import org.jspecify.annotations.Nullable;

/**
 * All that the models want to know of a written word, found once for a text.
 *
 * @param inner rows for how it is spelt inside a sentence
 * @param first rows for how it is spelt at the beginning of a sentence
 * @param affixes two prefixes and four suffixes; a power of 0 where the word is too short
 * @param lemmas by tag, filled as they are asked for
 */
@SuppressWarnings("ArrayRecordComponent") // held by one reading of one text
record Word(
    Hashed simplified,
    Hashed lower,
    Hashed shape,
    Lexicon.Entry known,
    int[] inner,
    int[] first,
    Hashed[] affixes,
    @Nullable Hashed[] lemmas) {
  private static final int PREFIXES = 2;

  static Word of(String written, SyntaxModel model) {
    String simplified = model.forms.simplified(written);
    String lower = model.forms.lower(simplified);
    return new Word(
        Hashed.of(simplified),
        Hashed.of(lower),
        Hashed.of(WordForms.shape(simplified)),
        model.lexicon.entry(lower),
        spelling(simplified, false, model.tagger),
        spelling(simplified, true, model.tagger),
        affixes(lower),
        new Hashed[model.tagger.tags.length]);
  }

  private static int[] spelling(String simplified, boolean first, Tagger tagger) {
    List<String> traits =
        simplified.equals(WordForms.LINK) ? List.of("0") : Spelling.of(simplified, first);
    return traits.stream().mapToInt(tagger::spellingRow).filter(row -> row != 0).toArray();
  }

  private static Hashed[] affixes(String lower) {
    Hashed[] out = new Hashed[PREFIXES + 4];
    for (int i = 0; i < out.length; i++) {
      int length = i < PREFIXES ? i + 2 : i - PREFIXES + 1;
      out[i] = length >= lower.length() ? new Hashed("", 0, 0) : affix(lower, length, i < PREFIXES);
    }
    return out;
  }

  private static Hashed affix(String lower, int length, boolean prefix) {
    return Hashed.of(
        prefix ? lower.substring(0, length) : lower.substring(lower.length() - length));
  }

  Hashed lemma(int tag, SyntaxModel model) {
    Hashed lemma = lemmas[tag];
    if (lemma == null) {
      String name = model.tagger.tags[tag].text();
      lemma = Hashed.of(model.lemmatiser.lemma(lower.text(), name));
      lemmas[tag] = lemma;
    }
    return lemma;
  }
}
