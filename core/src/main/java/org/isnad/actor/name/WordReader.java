package org.isnad.actor.name;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one word: its letters, sounds, role and meaning. */
final class WordReader {
  private static final Map<String, Set<String>> WORDS = Tables.classes("words.tsv");
  private static final Map<String, Set<String>> NUMBERS = Tables.classes("numbers.tsv");
  private static final Map<String, Set<String>> CONCEPTS =
      Tables.classes("concepts.tsv", "abbreviations.tsv");
  private static final Pattern ABDUL = Pattern.compile("^abd[aeiou][lrsdtnz](?=[a-z]{3})");

  /** Written in capitals: 'Xi' and 'Vi' are names. */
  private static final Map<String, Integer> ROMAN =
      Map.ofEntries(
          Map.entry("II", 2),
          Map.entry("III", 3),
          Map.entry("IV", 4),
          Map.entry("VI", 6),
          Map.entry("VII", 7),
          Map.entry("VIII", 8),
          Map.entry("IX", 9),
          Map.entry("XI", 11),
          Map.entry("XII", 12),
          Map.entry("XIII", 13),
          Map.entry("XIV", 14),
          Map.entry("XV", 15),
          Map.entry("XX", 20));

  private WordReader() {}

  static NamePart read(String word) {
    Integer roman = ROMAN.get(word);
    if (roman != null) {
      return number(word, roman.toString());
    }
    String fold = Words.fold(word);
    Script script = Script.of(word.codePointAt(0));
    String bare = script == Script.CONSONANTS ? withoutArticle(fold) : fold;
    Set<String> number = NUMBERS.get(fold);
    if (number != null && fold.length() > 1) {
      return number(word, number.iterator().next());
    }
    if (Character.isDigit(fold.codePointAt(0))) {
      return number(word, digits(fold));
    }
    String latin = ABDUL.matcher(Words.latin(bare)).replaceFirst("abd");
    boolean vowelled = script != Script.CONSONANTS;
    String sound = vowelled ? Sounds.ofLatin(latin) : Sounds.ofConsonants(bare);
    return new NamePart(
        word, latin, sound, role(fold, bare, latin), vowelled, concepts(fold, bare, latin));
  }

  static boolean isSuffix(String fold) {
    return WORDS.getOrDefault(fold, Set.of()).contains("suffix");
  }

  static NamePart number(String word, String digits) {
    return new NamePart(word, digits, digits, PartRole.NUMBER, true, Set.of());
  }

  private static String digits(String fold) {
    StringBuilder out = new StringBuilder();
    fold.codePoints().forEach(c -> out.append(Math.max(0, Character.digit(c, 10))));
    return out.toString().replaceFirst("^0+(?=.)", "");
  }

  private static Set<String> concepts(String fold, String bare, String latin) {
    Set<String> whole = CONCEPTS.get(fold);
    Set<String> without = CONCEPTS.get(bare);
    return whole != null
        ? whole
        : without != null ? without : CONCEPTS.getOrDefault(latin, Set.of());
  }

  /** Without the Arabic article: 'الأسد' -> 'اسد', 'عبدالرحمن' -> 'عبدرحمن'. */
  private static String withoutArticle(String word) {
    if (word.startsWith("عبدال") && word.length() > 6) {
      return "عبد" + word.substring(5);
    }
    return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
  }

  private static PartRole role(String fold, String bare, String latin) {
    Set<String> classes = WORDS.getOrDefault(fold, WORDS.getOrDefault(bare, Set.of()));
    if (classes.contains("link")) {
      return PartRole.LINK;
    }
    if (classes.contains("title") || classes.contains("suffix") || classes.contains("ship")) {
      return PartRole.TITLE;
    }
    if (classes.contains("empty")) {
      return PartRole.EMPTY;
    }
    return latin.length() == 1 ? PartRole.INITIAL : PartRole.NAME;
  }
}
