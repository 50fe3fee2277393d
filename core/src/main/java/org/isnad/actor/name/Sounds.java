package org.isnad.actor.name;

import java.util.List;
import org.isnad.base.Line;

/**
 * Words as sounds, a letter a sound. Small letters are as in English, but for {@code x} (kh),
 * {@code c} (ts), {@code j} (j, zh); {@code S} sh, {@code C} ch, {@code G} gh, {@code T} th, {@code
 * D} dh. Of scripts without short vowels: {@code A} alif, {@code W} waw and {@code Y} ya, which may
 * be vowels or consonants, {@code I} alif maqsura, {@code H} ta marbuta, {@code `} ayn and hamza.
 */
final class Sounds {
  private static final List<String[]> LETTERS =
      Line.ofResource(Sounds.class, "sounds.tsv").stream()
          .map(line -> line.fields().toArray(String[]::new))
          .toList();
  static final String VOWELS = "aeiou";

  private Sounds() {}

  /** The sounds of a word in plain Latin letters. */
  static String ofLatin(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int i = 0;
    int end = silentEnd(word);
    while (i < end) {
      String[] letters = at(word, i, end);
      String sound = letters == null ? one(word, i) : letters[1];
      for (int k = 0; k < sound.length(); k++) {
        add(out, sound.charAt(k));
      }
      i += letters == null ? 1 : letters[0].length();
    }
    return out.toString();
  }

  /** 'Fatimah' ends as 'Fatima'. */
  private static int silentEnd(String word) {
    int last = word.length() - 1;
    boolean silent =
        last > 1 && word.charAt(last) == 'h' && "ae".indexOf(word.charAt(last - 1)) >= 0;
    return silent ? last : last + 1;
  }

  /** The sounds of a word in Arabic, Persian or Hebrew script. */
  static String ofConsonants(String word) {
    String sounds = Words.consonants(word).replace("tS", "C");
    StringBuilder out = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      boolean last = i == sounds.length() - 1 && i > 0;
      char c = sounds.charAt(i);
      add(out, last && c == 'h' ? 'H' : c);
    }
    return out.toString();
  }

  /** Doubled sounds are one. */
  private static void add(StringBuilder out, char sound) {
    if (out.isEmpty() || out.charAt(out.length() - 1) != sound) {
      out.append(sound);
    }
  }

  private static String @org.jspecify.annotations.Nullable [] at(String word, int i, int end) {
    for (String[] letters : LETTERS) {
      if (i + letters[0].length() <= end && word.startsWith(letters[0], i)) {
        return letters;
      }
    }
    return null;
  }

  private static String one(String word, int i) {
    char c = word.charAt(i);
    char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
    return switch (c) {
      case 'c' -> "eiy".indexOf(next) >= 0 ? "s" : "k";
      case 'x' -> i == 0 ? "s" : "ks";
      case 'y' -> VOWELS.indexOf(next) >= 0 ? "y" : "i";
      default -> String.valueOf(c);
    };
  }
}
