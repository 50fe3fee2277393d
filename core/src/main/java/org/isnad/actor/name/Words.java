package org.isnad.actor.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts names into words and folds words to plain small letters. */
final class Words {
  private static final Map<String, List<String>> ALPHABETS = Tables.letters("alphabets.tsv");
  private static final Map<String, List<String>> CONSONANTS = Tables.letters("letters.tsv");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}ـ]+");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=\\p{L})['’‘`´ʼʿʾʻ′]+|(?<!\\p{L})[’‘`ʼʿʾʻ']+(?=\\p{L})");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

  private static final String HYPHENS = "-‐‑–";

  private Words() {}

  /**
   * A word as written.
   *
   * @param bound by a hyphen to the next one
   * @param aside in brackets
   * @param comma whether a comma follows
   */
  record Word(String written, boolean bound, boolean aside, boolean comma) {}

  static List<Word> cut(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC);
    text = INSIDE.matcher(text).replaceAll("");
    List<Word> out = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    int depth = 0;
    int before = 0;
    while (words.find()) {
      depth = depth(text, before, words.start(), depth);
      before = words.end();
      char next = before < text.length() ? text.charAt(before) : ' ';
      boolean bound = HYPHENS.indexOf(next) >= 0;
      for (String word : syllables(words.group())) {
        if (!fold(word).isEmpty() && !latin(word).isEmpty()) {
          out.add(new Word(word, bound, depth > 0, next == ',' || next == '،'));
        }
      }
    }
    return out;
  }

  private static int depth(String text, int from, int to, int depth) {
    int now = depth;
    for (int i = from; i < to; i++) {
      now += "([".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      now -= ")]".indexOf(text.charAt(i)) >= 0 && now > 0 ? 1 : 0;
    }
    return now;
  }

  private static List<String> syllables(String word) {
    return Script.of(word.codePointAt(0)) == Script.SYLLABLES
        ? word.codePoints().mapToObj(Character::toString).toList()
        : List.of(word);
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
      case ALPHABET, SYLLABLES, OTHER -> lower;
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
      case SYLLABLES -> syllable(lower.codePointAt(0));
      case OTHER ->
          NOT_PLAIN
              .matcher(each(lower(Icu.LATIN.transliterate(lower)), ALPHABETS, 0))
              .replaceAll("");
    };
  }

  private static String syllable(int sign) {
    return Korean.isSyllable(sign)
        ? Korean.latin(sign)
        : NOT_PLAIN
            .matcher(lower(Icu.LATIN.transliterate(Character.toString(sign))))
            .replaceAll("");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The sounds of a word in a script of consonants. */
  static String consonants(String word) {
    return each(Normalizer.normalize(word, Normalizer.Form.NFC), CONSONANTS, 1);
  }

  private static String each(String word, Map<String, List<String>> table, int column) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      int two = Math.min(word.length(), i + 2);
      List<String> both = table.get(word.substring(i, two));
      out.append(both != null ? both.get(column) : one(word.substring(i, i + 1), table, column));
      i += both != null ? two - i : 1;
    }
    return out.toString();
  }

  private static String one(String letter, Map<String, List<String>> table, int column) {
    List<String> known = table.get(letter);
    if (known != null) {
      return known.get(column);
    }
    if (letter.charAt(0) < 128) {
      return letter;
    }
    String plain = MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
    List<String> base = table.get(plain);
    return base != null ? base.get(column) : ascii(plain) ? plain : "";
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
