package org.isnad.app.brief;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of right-to-left script inside a sentence. Left alone, they draw neighbouring figures
 * and marks to their side (Unicode Standard Annex 9); so each is set apart.
 */
final class RightToLeft {
  private static final String LETTERS =
      "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}&&\\p{L}]";
  private static final Pattern STRETCH =
      Pattern.compile(
          LETTERS + "\\p{M}*(?:[\\p{Zs}\\p{P}\\p{N}\\p{M}\\u200c\\u200d]*" + LETTERS + "\\p{M}*)*");

  private RightToLeft() {}

  /** The sentence with something done to every stretch. */
  static String setApart(String sentence, UnaryOperator<String> stretch) {
    return STRETCH
        .matcher(sentence)
        .replaceAll(m -> Matcher.quoteReplacement(stretch.apply(m.group())));
  }
}
