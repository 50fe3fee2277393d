package org.isnad.origin.text;

import java.util.List;

/**
 * Light stems, only so that forms of a word meet: English endings; joined particles, article and
 * endings of Arabic (after the light stemmers of Larkey et al. 2002); plural and joining endings of
 * Persian. Takes and gives folded words.
 */
final class Stems {
  private static final int SHORTEST = 3;
  private static final List<String> ENGLISH =
      List.of(
          "ations", "ation", "ingly", "ings", "ing", "edly", "ies", "ied", "ers", "es", "ed", "ly",
          "s", "e");
  private static final List<String> ARABIC_PREFIXES =
      List.of("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ل", "ك", "س");
  private static final List<String> ARABIC_SUFFIXES =
      List.of(
          "هما", "ها", "هم", "هن", "ات", "ان", "ين", "ون", "يه", "تين", "وا", "نا", "ه", "ت", "ي",
          "ا");
  private static final List<String> PERSIAN_SUFFIXES =
      List.of("هايشان", "هايي", "هاي", "ها", "هايش", "شان", "ترين", "تر", "ان", "اي", "اش", "ي");

  private Stems() {}

  static String english(String word) {
    for (String ending : ENGLISH) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        String stem = word.substring(0, word.length() - ending.length());
        return undoubled(stem);
      }
    }
    return undoubled(word);
  }

  /** 'bomb-ed' and 'bomb'; 'stopp-ed' and 'stop'; 'carri', 'carry'. */
  private static String undoubled(String stem) {
    int n = stem.length();
    if (n > SHORTEST && stem.charAt(n - 1) == stem.charAt(n - 2)) {
      return stem.substring(0, n - 1);
    }
    boolean soft = n > SHORTEST && (stem.charAt(n - 1) == 'y' || stem.charAt(n - 1) == 'i');
    return soft ? stem.substring(0, n - 1) : stem;
  }

  /** Without the particles and the article that Arabic writes onto a word. */
  static String arabicBare(String word) {
    for (String prefix : ARABIC_PREFIXES) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  /** Without the article and what is joined before it: of a name a first letter may be its own. */
  static String withoutArticle(String word) {
    String bare = arabicBare(word);
    String cut = word.substring(0, word.length() - bare.length());
    return cut.length() > 1 ? bare : word;
  }

  static String arabic(String word) {
    return cut(arabicBare(word), ARABIC_SUFFIXES);
  }

  static String persian(String word) {
    return cut(word, PERSIAN_SUFFIXES);
  }

  private static String cut(String word, List<String> suffixes) {
    for (String suffix : suffixes) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST - 1) {
        return word.substring(0, word.length() - suffix.length());
      }
    }
    return word;
  }
}
