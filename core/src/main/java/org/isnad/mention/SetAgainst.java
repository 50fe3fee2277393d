package org.isnad.mention;

import java.util.List;
import java.util.Locale;
import org.isnad.passage.Token;

/**
 * Two parts of one whole that a sentence sets against each other: 'one current denies it, another
 * current claims it'. Whatever the noun, those who say things are somebody.
 */
public final class SetAgainst {
  private SetAgainst() {}

  /**
   * Whether a noun is one of such a pair: 'one' before it, 'another' before its like, or so.
   *
   * @param sentence all its tokens, the noun among them
   */
  public static boolean is(List<Token> sentence, Token noun) {
    return switch (before(sentence, noun)) {
      case "one" -> has(sentence, noun, "another") || has(sentence, noun, "other");
      case "another", "other" -> has(sentence, noun, "one");
      default -> false;
    };
  }

  private static String before(List<Token> sentence, Token noun) {
    int at = noun.index() - 1;
    return at < 0 ? "" : sentence.get(at).text().toLowerCase(Locale.ROOT);
  }

  private static boolean has(List<Token> sentence, Token noun, String before) {
    return sentence.stream()
        .filter(other -> other.isNoun() && other.index() != noun.index())
        .filter(other -> other.lemma().equals(noun.lemma()))
        .anyMatch(other -> before(sentence, other).equals(before));
  }
}
