package org.isnad.report.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words about media ({@code media-words.tsv}) and well-known media ({@code outlets.tsv}). */
final class MediaWords {
  private static final Set<String> OUTLETS = new HashSet<>();
  private static final Set<String> PARTS = new HashSet<>(words("part", null));

  static {
    for (List<String> row : WordList.rows(MediaWords.class, "outlets.tsv")) {
      OUTLETS.addAll(List.of(row.getFirst().split("\\|")));
    }
  }

  private MediaWords() {}

  /** The words of this kind in this language; in all languages when it is null. */
  static List<String> words(String kind, @Nullable String language) {
    List<String> words = new ArrayList<>();
    for (List<String> row : WordList.rows(MediaWords.class, "media-words.tsv")) {
      if (row.get(0).equals(kind) && (language == null || row.get(1).equals(language))) {
        words.addAll(List.of(row.get(2).split("\\|")));
      }
    }
    return words;
  }

  static boolean isWellKnown(String name) {
    return OUTLETS.contains(name);
  }

  /**
   * Whether one of its words, the first aside when it has several, is a medium's: 'Levant Wire'.
   */
  static boolean soundsLikeOne(String name) {
    String[] words = name.split("[\\s-]+");
    for (int i = 1; i < words.length; i++) {
      if (PARTS.contains(words[i])) {
        return true;
      }
    }
    return name.matches("[\\p{L}\\p{N}-]+\\.(?:com|net|org|info|news|tv)");
  }
}
