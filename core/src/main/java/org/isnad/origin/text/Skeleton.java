package org.isnad.origin.text;

/**
 * The consonants of a name as Latin and Arabic letters both write them, so that 'Baghdad' and
 * 'بغداد' meet. Coarser than {@code mention.Skeletons}, which compares spellings within one script:
 * here whole classes of letters fall together (g, gh, j; s, th; z, dh; p, b; v, f), and w, y, h at
 * the end and all vowels fall away.
 */
public final class Skeleton {
  private static final String[][] DIGRAPHS = {
    {"tch", "S"}, {"sch", "S"}, {"kh", "x"}, {"gh", "g"}, {"sh", "S"}, {"ch", "S"}, {"th", "s"},
    {"dh", "z"}, {"ph", "f"}, {"zh", "g"}, {"ck", "k"}, {"ce", "se"}, {"ci", "si"}, {"x", "ks"}
  };

  private Skeleton() {}

  /** Of one folded word in either script. */
  public static String of(String folded) {
    boolean arabic = !folded.isEmpty() && Word.isArabic(folded.charAt(0));
    return arabic ? arabic(folded) : latin(folded);
  }

  /** With the long vowels of Arabic script as Latin letters: of names too short to do without. */
  static String withVowels(String folded) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      switch (c) {
        case 'ا' -> out.append('a');
        case 'و' -> out.append('u');
        case 'ي' -> out.append('i');
        default -> add(arabic(c, i == folded.length() - 1), out);
      }
    }
    return out.toString();
  }

  private static String latin(String word) {
    String sounds = word;
    for (String[] pair : DIGRAPHS) {
      sounds = sounds.replace(pair[0], pair[1]);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      add(latin(sounds.charAt(i), i == sounds.length() - 1), out);
    }
    return out.toString();
  }

  private static char latin(char c, boolean last) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> 0;
      case 'h' -> last ? 0 : 'h';
      case 'q', 'c', 'k' -> 'k';
      case 'g', 'j' -> 'g';
      case 'v' -> 'f';
      case 'p', 'б', 'п' -> 'b';
      case 'в', 'ф' -> 'f';
      case 'г', 'ж' -> 'g';
      case 'д' -> 'd';
      case 'з' -> 'z';
      case 'к' -> 'k';
      case 'л' -> 'l';
      case 'м' -> 'm';
      case 'н' -> 'n';
      case 'р' -> 'r';
      case 'с', 'ц' -> 's';
      case 'т' -> 't';
      case 'х' -> 'x';
      case 'ш', 'щ', 'ч' -> 'S';
      case 'а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'й', 'ь', 'ъ' -> 0;
      default -> Character.isLetter(c) ? c : 0;
    };
  }

  private static String arabic(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      add(arabic(word.charAt(i), i == word.length() - 1), out);
    }
    return out.toString();
  }

  private static char arabic(char c, boolean last) {
    return switch (c) {
      case 'ب', 'پ' -> 'b';
      case 'ت', 'ط' -> 't';
      case 'ث', 'س', 'ص' -> 's';
      case 'ج', 'غ', 'گ', 'ژ' -> 'g';
      case 'چ', 'ش' -> 'S';
      case 'ح' -> 'h';
      case 'ه' -> last ? 0 : 'h';
      case 'خ' -> 'x';
      case 'د' -> 'd';
      case 'ذ', 'ز', 'ض', 'ظ' -> 'z';
      case 'ر' -> 'r';
      case 'ف', 'ڤ' -> 'f';
      case 'ق', 'ك', 'ک' -> 'k';
      case 'ل' -> 'l';
      case 'م' -> 'm';
      case 'ن' -> 'n';
      default -> 0;
    };
  }

  private static void add(char c, StringBuilder out) {
    if (c != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
      out.append(c);
    }
  }
}
