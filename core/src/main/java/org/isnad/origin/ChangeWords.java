package org.isnad.origin;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Line;
import org.isnad.base.Span;
import org.isnad.origin.text.Word;
import org.isnad.origin.text.Words;

/** The words of {@code change-words.tsv}. */
final class ChangeWords {
  /** What a word does to a statement. */
  enum Sort {
    DENIAL,
    CONFIRMATION,
    HEDGE
  }

  private static final Map<String, Map<Sort, Set<String>>> WORDS = read();

  private ChangeWords() {}

  private static Map<String, Map<Sort, Set<String>>> read() {
    Map<String, Map<Sort, Set<String>>> all = new HashMap<>();
    for (Line line : Line.ofResource(ChangeWords.class, "change-words.tsv")) {
      List<String> fields = line.fields();
      Set<String> words =
          Arrays.stream(fields.get(2).split("\\|"))
              .map(form -> Words.of(form, new Span(0, form.length())).getFirst().folded())
              .collect(Collectors.toSet());
      all.computeIfAbsent(fields.get(1), language -> new EnumMap<>(Sort.class))
          .put(Sort.valueOf(fields.get(0)), words);
    }
    return all;
  }

  /** How many of these words are of a sort in this language. */
  static long count(List<Word> words, String language, Sort sort) {
    Set<String> known = WORDS.getOrDefault(language, Map.of()).getOrDefault(sort, Set.of());
    return words.stream().filter(word -> known.contains(word.folded())).count();
  }
}
