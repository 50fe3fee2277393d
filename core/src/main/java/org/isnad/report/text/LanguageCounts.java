package org.isnad.report.text;

import java.util.EnumMap;
import java.util.Map;

/** What a stretch of text shows of its language: scripts, function words, telling letters. */
final class LanguageCounts {
  private static final String ARABIC_LETTERS = "ةأإىؤًٌٍ";
  private static final String ARABIC_FORMS = "يك";
  private static final String PERSIAN_LETTERS = "پچژگ";
  private static final String PERSIAN_FORMS = "کی‌";
  private static final String SORANI_LETTERS = "ێۆڵڕە";
  private static final String URDU_LETTERS = "ٹڈڑںےہھ";
  private static final String UKRAINIAN_LETTERS = "іїєґІЇЄҐ";

  final Map<Script, Integer> letters = new EnumMap<>(Script.class);
  final int[] functionWords = new int[FunctionWords.LANGUAGES.size()];
  int words;
  double arabic;
  double persian;
  double sorani;
  double urdu;
  int ukrainian;

  /** Reads at most the first {@code most} characters. */
  LanguageCounts(CharSequence text, int most) {
    int end = Math.min(text.length(), most);
    int begin = -1;
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && isWordCharacter(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        word(text.subSequence(begin, i).toString());
        begin = -1;
      }
    }
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetter(c)
        || c == '\u200c'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void word(String word) {
    words++;
    letters.merge(Script.of(word.codePointAt(0)), word.length(), Integer::sum);
    FunctionWords.count(word, functionWords);
    if (word.startsWith("ال") && word.length() > 4) {
      arabic += 2;
    }
    word.chars().forEach(this::letter);
  }

  private void letter(int c) {
    if (c < 0x400) {
      return;
    }
    arabic += has(ARABIC_LETTERS, c) ? 1 : has(ARABIC_FORMS, c) ? 0.3 : 0;
    persian += has(PERSIAN_LETTERS, c) ? 1 : has(PERSIAN_FORMS, c) ? 0.3 : 0;
    sorani += has(SORANI_LETTERS, c) ? 1 : 0;
    urdu += has(URDU_LETTERS, c) ? 1 : 0;
    ukrainian += has(UKRAINIAN_LETTERS, c) ? 1 : 0;
  }

  private static boolean has(String letters, int c) {
    return letters.indexOf(c) >= 0;
  }

  int functionWords(String language) {
    return functionWords[FunctionWords.LANGUAGES.indexOf(language)];
  }

  /** The script of most letters; Latin when there are none. */
  Script script() {
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Script.LATIN);
  }
}
