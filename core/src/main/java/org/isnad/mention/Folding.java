package org.isnad.mention;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds away what spellings of one name differ in without being another name: case, accents,
 * apostrophes, hyphens, spaces, full stops. 'al-Qa'ida', 'Al Qaida' -> 'alqaida'; hamzas and vowel
 * signs of Arabic script.
 */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  static String fold(String words) {
    StringBuilder out = new StringBuilder(words.length());
    String plain = ascii(words) ? words : MARKS.matcher(decomposed(words)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        out.append(letter(lower.charAt(i)));
      }
    }
    return out.toString();
  }

  /** Letters that Arabic and Persian write differently, or that writers interchange. */
  private static char letter(char c) {
    return switch (c) {
      case 'ک' -> 'ك';
      case 'ی', 'ى' -> 'ي';
      case 'ة', 'ۀ' -> 'ه';
      default -> c;
    };
  }

  private static String decomposed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD);
  }

  private static boolean ascii(String words) {
    return words.chars().allMatch(c -> c < 128);
  }
}
