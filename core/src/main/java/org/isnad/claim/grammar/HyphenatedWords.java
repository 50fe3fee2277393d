package org.isnad.claim.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/**
 * Nouns written with hyphens, which the tokenizer cuts: brother - in - law -> brother-in-law. The
 * words are data: hyphenated.txt.
 */
final class HyphenatedWords {
  private static final Set<String> WORDS = Line.words(HyphenatedWords.class, "hyphenated.txt");
  private static final int LONGEST = 7;

  private HyphenatedWords() {}

  /** The tokens of the word that begins at this one: its text, and how many tokens it takes. */
  record Word(String text, int size) {}

  static Optional<Word> at(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    StringBuilder text = new StringBuilder();
    Word found = null;
    for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
      boolean joined = i == first || tokens.get(i).span().begin() == tokens.get(i - 1).span().end();
      if (!joined) {
        break;
      }
      text.append(tokens.get(i).text().toLowerCase(Locale.ROOT));
      if (i > first && WORDS.contains(singular(text.toString()))) {
        found = new Word(singular(text.toString()), i - first + 1);
      }
    }
    return Optional.ofNullable(found);
  }

  private static String singular(String word) {
    return WORDS.contains(word) ? word : word.replaceFirst("s(?=-|$)", "");
  }
}
