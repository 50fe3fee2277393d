package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a name into parts: articles go, 'Abd al-X' and 'Abu X' become one part, words get roles. */
final class NameParser {
  private static final Map<String, String> LEGAL = Tables.phrases("legal-forms.tsv");
  private static final int LONGEST = 12;
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "ol", "as", "ash", "ad", "adh", "an", "ar", "at", "ath", "az", "ur",
          "us", "uz", "ud", "ut", "un", "er", "es", "ed", "ez", "en", "esh", "il");
  private static final Set<String> ALWAYS = Set.of("al", "el", "ul", "ال");
  private static final Set<String> BETWEEN = Set.of("ur", "ud", "us", "uz", "un", "ut", "ol", "od");
  private static final Set<String> SERVANT =
      Set.of("abd", "abdal", "abdul", "abdel", "abdol", "abdur", "abdus", "abder", "abdu", "عبد");
  private static final Set<String> FATHER =
      Set.of(
          "abu", "abou", "aboo", "abi", "abo", "aba", "umm", "um", "om", "oum", "ابو", "ابي", "ابا",
          "ام");

  private final List<Words.Word> words;
  private final List<String> folds;
  private final List<NamePart> parts = new ArrayList<>();

  private NameParser(List<Words.Word> words) {
    this.words = words;
    this.folds = words.stream().map(word -> Words.fold(word.written())).toList();
  }

  static NameForm parse(String text) {
    NameParser parser = new NameParser(Words.cut(text));
    int i = 0;
    while (i < parser.words.size()) {
      i = parser.read(i);
    }
    return new NameForm(text, parser.parts);
  }

  /** Reads the part that begins at a word; returns where the next one begins. */
  private int read(int i) {
    int legal = legalEnd(i);
    if (legal > i) {
      parts.add(part(i, legal).as(PartRole.LEGAL));
      return legal;
    }
    boolean more = i + 1 < words.size();
    if (more && isArticle(i)) {
      return i + 1;
    }
    if (more && (SERVANT.contains(folds.get(i)) || FATHER.contains(folds.get(i)))) {
      return compound(i);
    }
    if (folds.get(i).equals("m") && more && folds.get(i + 1).matches("[vty]") && parts.isEmpty()) {
      parts.add(part(i, i + 2).as(PartRole.TITLE));
      return i + 2;
    }
    parts.add(inPlace(i, WordReader.read(words.get(i).written())));
    return i + 1;
  }

  /** The end of the longest legal form that begins at a word; a name is never one as a whole. */
  private int legalEnd(int i) {
    StringBuilder phrase = new StringBuilder();
    int end = i;
    for (int j = i; j < Math.min(words.size(), i + LONGEST); j++) {
      phrase.append(j == i ? "" : " ").append(folds.get(j));
      if (LEGAL.containsKey(phrase.toString()) && j - i + 1 < words.size()) {
        end = j + 1;
      }
    }
    boolean letter = end == i + 1 && folds.get(i).length() == 1;
    return letter ? i : end;
  }

  /** 'Abd al-Rahman', 'Abu al-Fadl': one part without the article. */
  private int compound(int i) {
    int next = i + 1;
    while (next + 1 < words.size() && isArticle(next)) {
      next++;
    }
    boolean servant = SERVANT.contains(folds.get(i));
    NamePart first =
        WordReader.read(servant && folds.get(i).startsWith("a") ? "abd" : words.get(i).written());
    NamePart second = WordReader.read(words.get(next).written());
    parts.add(joined(List.of(first, second)));
    return next + 1;
  }

  private boolean isArticle(int i) {
    return ALWAYS.contains(folds.get(i))
        || (i > 0 && BETWEEN.contains(words.get(i).written()))
        || (words.get(i).bound() && ARTICLES.contains(folds.get(i)));
  }

  private NamePart part(int from, int to) {
    return joined(
        words.subList(from, to).stream().map(word -> WordReader.read(word.written())).toList());
  }

  /** A title is one only before a name; what stands in brackets is said beside. */
  private NamePart inPlace(int i, NamePart part) {
    boolean aside = words.get(i).aside() && words.stream().anyMatch(word -> !word.aside());
    if (i > 0 && i + 1 == words.size() && part.written().equals("I")) {
      return WordReader.number("I", "1");
    }
    boolean letter =
        part.role() == PartRole.INITIAL && Character.isLowerCase(part.written().charAt(0));
    if (aside || letter) {
      return part.as(PartRole.LINK);
    }
    boolean leads =
        i + 1 < words.size() && parts.stream().allMatch(p -> p.role() == PartRole.TITLE);
    boolean afterComma = i > 0 && words.get(i - 1).comma();
    boolean title = part.role() == PartRole.TITLE && !WordReader.isSuffix(folds.get(i));
    return title && !leads && !afterComma ? part.as(PartRole.NAME) : part;
  }

  static NamePart joined(List<NamePart> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
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
}
