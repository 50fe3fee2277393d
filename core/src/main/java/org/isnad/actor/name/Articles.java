package org.isnad.actor.name;

/**
 * The Arabic article as Latin writing glues it to a word, its l often taken for the word's letter.
 */
final class Articles {
  private static final String SUN = "tdrzsn";

  private Articles() {}

  /** How many letters of the article a word in plain Latin letters begins with; 0 for none. */
  static int glued(String latin) {
    if (latin.length() < 5 || "ae".indexOf(latin.charAt(0)) < 0) {
      return 0;
    }
    char second = latin.charAt(1);
    boolean sun = SUN.indexOf(second) >= 0 && latin.charAt(2) == second;
    boolean vowel = "aeiouwy".indexOf(latin.charAt(2)) >= 0;
    return sun || (second == 'l' && !vowel) ? 2 : 0;
  }
}
