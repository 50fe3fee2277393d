package org.isnad.actor.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts names into words and folds words to plain small letters. */
final class Words {
  private static final Map<String, List<String>> ALPHABETS = Tables.letters("alphabets.tsv");
  private static final Map<String, List<String>> CONSONANTS = Tables.letters("letters.tsv");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}ـ]+");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=\\p{L})['’‘`´ʼʿʾʻ′]+|(?<!\\p{L})[’‘`ʼʿʾʻ']+(?=\\p{L})");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

  private Words() {}

  /** A word as written, and whether a hyphen binds it to the next one. */
  record Word(String written, boolean bound) {}

  static List<Word> cut(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC);
    text = INSIDE.matcher(text).replaceAll("");
    List<Word> out = new ArrayList<>();
    var words = WORD.matcher(text);
    while (words.find()) {
      boolean bound = words.end() < text.length() && "-‐‑–".indexOf(text.charAt(words.end())) >= 0;
      if (!fold(words.group()).isEmpty()) {
        out.add(new Word(words.group(), bound));
      }
    }
    return out;
  }

  /** Small plain letters of the word's own script: 'Gökçe' -> 'gokce', 'أحمد' -> 'احمد'. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (ascii(lower)) {
      return lower;
    }
    return switch (Script.of(lower.codePointAt(0))) {
      case LATIN -> each(lower, ALPHABETS, 0);
      case CONSONANTS -> arabic(MARKS.matcher(lower).replaceAll(""));
      case ALPHABET, OTHER -> lower;
    };
  }

  /** In plain Latin letters; short vowels that are not written stay out. */
  static String latin(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (ascii(lower)) {
      return lower;
    }
    return switch (Script.of(lower.codePointAt(0))) {
      case LATIN, ALPHABET -> each(lower, ALPHABETS, 0);
      case CONSONANTS -> each(MARKS.matcher(lower).replaceAll(""), CONSONANTS, 0);
      case OTHER -> each(Icu.LATIN.transliterate(lower).toLowerCase(Locale.ROOT), ALPHABETS, 0);
    };
  }

  /** The sounds of a word in a script of consonants. */
  static String consonants(String word) {
    return each(Normalizer.normalize(word, Normalizer.Form.NFC), CONSONANTS, 1);
  }

  private static String each(String word, Map<String, List<String>> table, int column) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String letter = word.substring(i, i + 1);
      List<String> known = table.get(letter);
      if (known != null) {
        out.append(known.get(column));
      } else {
        out.append(letter.charAt(0) < 128 ? letter : base(letter));
      }
    }
    return out.toString();
  }

  private static String base(String letter) {
    String plain = MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
    return ascii(plain) ? plain : "";
  }

  private static String arabic(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(
          switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ک' -> 'ك';
            case 'ۀ', 'ہ', 'ھ' -> 'ه';
            case 'ؤ' -> 'و';
            default -> c;
          });
    }
    return out.toString();
  }

  private static boolean ascii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Loaded when a name in another script is met. */
  private static final class Icu {
    static final Transliterator LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII; [:Nonspacing Mark:] Remove");
  }
}
