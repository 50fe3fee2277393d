package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a name into parts: articles go, 'Abd al-X' and 'Abu X' become one part, words get roles. */
final class NameParser {
  private static final Map<String, Set<String>> WORDS = Tables.classes("words.tsv");
  private static final Map<String, Set<String>> LEGAL = Tables.classes("legal-forms.tsv");
  private static final Map<String, Set<String>> CONCEPTS = Tables.classes("concepts.tsv");
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "ol", "as", "ash", "ad", "adh", "an", "ar", "at", "ath", "az", "ur",
          "us", "uz", "ud", "un", "er", "es", "ed", "ez", "en", "esh", "il");
  private static final Set<String> ALWAYS = Set.of("al", "el", "ul", "ال");
  private static final Set<String> SERVANT =
      Set.of("abd", "abdal", "abdul", "abdel", "abdol", "abdur", "abdus", "abder", "عبد");
  private static final Set<String> FATHER =
      Set.of(
          "abu", "abou", "aboo", "abi", "abo", "aba", "umm", "um", "om", "oum", "ابو", "ابي", "ابا",
          "ام");
  private static final Pattern ABDUL = Pattern.compile("^abd[aeiou][lrsdtnz](?=[a-z]{3})");
  private static final Pattern ROMAN = Pattern.compile("i{1,3}|iv|vi{0,3}|ix|xi{0,3}");

  private NameParser() {}

  static NameForm parse(String text) {
    List<NamePart> parts = new ArrayList<>();
    List<Words.Word> words = Words.cut(text);
    int i = 0;
    while (i < words.size()) {
      i = read(words, i, parts);
    }
    return new NameForm(text, parts);
  }

  /** Reads the part that begins at a word; returns where the next one begins. */
  private static int read(List<Words.Word> words, int i, List<NamePart> parts) {
    String fold = Words.fold(words.get(i).written());
    boolean more = i + 1 < words.size();
    if (more && isArticle(words, i)) {
      return i + 1;
    }
    if (more && (SERVANT.contains(fold) || FATHER.contains(fold))) {
      int next = i + 1;
      while (next + 1 < words.size() && isArticle(words, next)) {
        next++;
      }
      NamePart second = part(words.get(next).written());
      NamePart first =
          part(SERVANT.contains(fold) && fold.startsWith("a") ? "abd" : words.get(i).written());
      parts.add(joined(List.of(first, second)));
      return next + 1;
    }
    NamePart part = part(words.get(i).written());
    boolean leads = more && parts.stream().allMatch(p -> p.role() == PartRole.TITLE);
    boolean title =
        part.role() == PartRole.TITLE && WORDS.getOrDefault(fold, Set.of()).contains("title");
    parts.add(title && !leads ? part.as(PartRole.NAME) : part);
    return i + 1;
  }

  private static boolean isArticle(List<Words.Word> words, int i) {
    String fold = Words.fold(words.get(i).written());
    return ALWAYS.contains(fold) || (words.get(i).bound() && ARTICLES.contains(fold));
  }

  static NamePart joined(List<NamePart> parts) {
    StringBuilder written = new StringBuilder();
    StringBuilder latin = new StringBuilder();
    StringBuilder sound = new StringBuilder();
    boolean vowelled = true;
    for (NamePart part : parts) {
      written.append(written.isEmpty() ? "" : " ").append(part.written());
      latin.append(part.latin());
      sound.append(part.sound());
      vowelled &= part.vowelled();
    }
    return new NamePart(
        written.toString(), latin.toString(), sound.toString(), PartRole.NAME, vowelled, Set.of());
  }

  /** What a word is known by in the tables of names. */
  static String known(String word) {
    return part(word).latin();
  }

  private static NamePart part(String word) {
    String fold = Words.fold(word);
    Script script = Script.of(word.codePointAt(0));
    String bare = script == Script.CONSONANTS ? withoutArticle(fold) : fold;
    String latin = ABDUL.matcher(Words.latin(bare)).replaceFirst("abd");
    PartRole role = role(fold, bare, latin);
    boolean vowelled = script != Script.CONSONANTS;
    String sound = vowelled ? Sounds.ofLatin(latin) : Sounds.ofConsonants(bare);
    Set<String> concepts = CONCEPTS.getOrDefault(fold, CONCEPTS.getOrDefault(bare, CONCEPTS.getOrDefault(latin, Set.of())));
    return new NamePart(word, latin, sound, role, vowelled, concepts);
  }

  private static String withoutArticle(String word) {
    if (word.startsWith("عبدال") && word.length() > 6) {
      return "عبد" + word.substring(5);
    }
    return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
  }

  private static PartRole role(String fold, String bare, String latin) {
    if (Character.isDigit(fold.codePointAt(0))
        || (fold.length() > 1 && ROMAN.matcher(fold).matches())) {
      return PartRole.NUMBER;
    }
    Set<String> classes = WORDS.getOrDefault(fold, WORDS.getOrDefault(bare, Set.of()));
    if (classes.contains("link")) {
      return PartRole.LINK;
    }
    if (classes.contains("title") || classes.contains("suffix") || LEGAL.containsKey(fold)) {
      return PartRole.TITLE;
    }
    return latin.length() == 1 ? PartRole.INITIAL : PartRole.NAME;
  }
}
