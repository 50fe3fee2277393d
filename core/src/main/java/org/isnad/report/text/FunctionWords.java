package org.isnad.report.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The commonest words of each language, by {@code function-words.tsv}. */
final class FunctionWords {
  static final List<String> LANGUAGES;
  private static final Map<String, Integer> MASKS = new HashMap<>();

  static {
    List<String> languages = new ArrayList<>();
    for (List<String> row : WordList.rows(FunctionWords.class, "function-words.tsv")) {
      int bit = 1 << languages.size();
      languages.add(row.get(0));
      for (String word : row.get(1).split(" ")) {
        MASKS.merge(word, bit, (a, b) -> a | b);
      }
    }
    LANGUAGES = List.copyOf(languages);
  }

  private FunctionWords() {}

  /** Adds one to each language that has this word. */
  static void count(String word, int[] counts) {
    int mask = MASKS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    while (mask != 0) {
      counts[Integer.numberOfTrailingZeros(mask)]++;
      mask &= mask - 1;
    }
  }
}
