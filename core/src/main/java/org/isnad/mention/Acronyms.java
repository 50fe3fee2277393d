package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a word of capitals shortens a name of several words.
 *
 * <p>'SDF' <- 'Syrian Democratic Forces'; 'WHINSEC' <- 'Western Hemisphere Institute for Security
 * Cooperation', in which the first letters of a word stand together; 'SOA' <- 'U.S. Army School of
 * the Americas' (after Schwartz and Hearst 2003, with every capitalised word in the order).
 */
final class Acronyms {
  /** Shorter words of syllables fit too much by chance. */
  private static final int SYLLABIC_LETTERS = 5;

  private static final int LONGEST_PIECE = 3;

  private Acronyms() {}

  static boolean shortens(String acronym, Item full) {
    if (full.core().size() < 2 || full.isPerson()) {
      return false;
    }
    List<String> all = new ArrayList<>();
    List<String> capitals = new ArrayList<>();
    for (int i = full.found().coreFirst(); i < full.found().coreEnd(); i++) {
      String word = full.view().folded(i);
      if (!word.isEmpty()) {
        all.add(word);
        if (full.view().startsUpper(i)) {
          capitals.add(word);
        }
      }
    }
    return acronym.equals(initials(all))
        || (acronym.length() > 2 && initials(capitals).endsWith(acronym))
        || acronym.equals(initials(capitals))
        || (acronym.length() >= SYLLABIC_LETTERS && pieces(acronym, capitals));
  }

  private static String initials(List<String> words) {
    StringBuilder out = new StringBuilder();
    words.forEach(word -> out.append(word.charAt(0)));
    return out.toString();
  }

  /** Whether beginnings of the words, one of each in their order, make up the letters. */
  private static boolean pieces(String letters, List<String> words) {
    if (words.isEmpty()) {
      return letters.isEmpty();
    }
    List<String> rest = words.subList(1, words.size());
    int longest = Math.min(LONGEST_PIECE, Math.min(words.getFirst().length(), letters.length()));
    for (int length = 1; length <= longest; length++) {
      String piece = letters.substring(0, length);
      if (words.getFirst().startsWith(piece) && pieces(letters.substring(length), rest)) {
        return true;
      }
    }
    return false;
  }
}
