package org.isnad.origin.text;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.base.Line;

/**
 * Marks that a translation leaves in a text: words of another script in brackets, a note that it is
 * a translation, and in English many sentences that open with 'And', as Arabic and Persian ones do.
 */
final class TranslationMarks {
  private static final Pattern ARABIC_IN_BRACKETS =
      Pattern.compile("[\\[(]\\s*\\p{IsArabic}[\\p{IsArabic}\\s\\p{M}\\p{Po}]*[\\])]");
  private static final Pattern NOTE =
      Pattern.compile(
          String.join(
              "|",
              Line.ofResource(TranslationMarks.class, "translation-notes.txt").stream()
                  .map(Line::text)
                  .toList()));
  private static final Pattern OPENS_WITH_AND = Pattern.compile("(?:^|[.!?]\\s+|\\n)And\\s");
  private static final double MANY = 0.15;
  private static final int LEAST = 2;

  private TranslationMarks() {}

  /** How many kinds of marks, 0 to 3. */
  static int count(String text, String language, List<TellingSentence> sentences) {
    boolean arabicScript = language.equals("ar") || language.equals("fa");
    int marks = 0;
    if (!arabicScript && ARABIC_IN_BRACKETS.matcher(text).find()) {
      marks++;
    }
    if (NOTE.matcher(text).find()) {
      marks++;
    }
    long ands = OPENS_WITH_AND.matcher(text).results().count();
    if (ands >= LEAST && ands >= MANY * sentences.size()) {
      marks++;
    }
    return marks;
  }
}
