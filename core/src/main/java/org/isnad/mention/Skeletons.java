package org.isnad.mention;

/**
 * Consonant skeletons of names written in Latin letters, for the many ways in which one Arabic,
 * Persian or Turkish name is written.
 *
 * <p>'Qaani', 'Ghaani', 'Qani' -> 'kn'; 'Kazimi', 'Kazemi' -> 'kzm'; 'Kadhim' -> 'kdm' stays apart.
 *
 * <p>Letters that write one sound in common romanisations fall together (q, k, g, gh, kh are not
 * told apart at the front of a word by many newspapers): {@code gh, q, c before a, o, u, k -> k; kh
 * -> x; sh, ch -> s, c; ph -> f; dh -> d; th -> t; w, v, ou -> v}; double letters are one; vowels,
 * y and final h fall away.
 */
final class Skeletons {
  private static final String[][] SOUNDS = {
    {"gh", "k"},
    {"kh", "x"},
    {"sh", "S"},
    {"sch", "S"},
    {"tch", "C"},
    {"ch", "C"},
    {"ph", "f"},
    {"dh", "d"},
    {"th", "t"},
    {"ck", "k"},
    {"zh", "z"}
  };

  private Skeletons() {}

  /** The skeleton of one folded word. */
  static String of(String word) {
    String sounds = word;
    for (String[] sound : SOUNDS) {
      sounds = sounds.replace(sound[0], sound[1]);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      char c = letter(sounds.charAt(i));
      boolean vowel = "aeiouy".indexOf(c) >= 0 || (c == 'h' && i == sounds.length() - 1);
      if (!vowel && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char letter(char c) {
    return switch (c) {
      case 'q', 'c', 'g' -> 'k';
      case 'w' -> 'v';
      default -> c;
    };
  }

  /**
   * Whether two folded words may be spellings of one name: the same skeleton of at least two
   * consonants, and not too far apart as written.
   */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String skeleton = of(one);
    return skeleton.length() >= 2
        && skeleton.equals(of(other))
        && startsAlike(one, other)
        && Math.abs(one.length() - other.length()) <= 2;
  }

  /** A vowel at the begin is heard: 'Omar' and 'Mar' are two names. */
  private static boolean startsAlike(String one, String other) {
    return isVowel(one.charAt(0)) == isVowel(other.charAt(0));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
