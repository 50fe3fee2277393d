package org.isnad.origin.text;

import org.isnad.base.Span;

/**
 * One word of a text.
 *
 * @param span where it stands
 * @param folded what it is compared by: lower case, without accents and vowel signs, letters that
 *     Arabic and Persian interchange made one; of a number its ASCII digits
 * @param capital whether it begins with a capital letter
 * @param quoted whether it stands between quotation marks
 */
public record Word(Span span, String folded, boolean capital, boolean quoted) {
  /** Whether it is written in digits. */
  public boolean isNumber() {
    return Character.isDigit(folded.charAt(0));
  }

  /** Whether it is in Arabic script. */
  public boolean isArabic() {
    return isArabic(folded.charAt(0));
  }

  static boolean isArabic(char letter) {
    return letter >= '\u0600' && letter <= '\u06ff';
  }
}
