package org.isnad.origin;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Line;
import org.isnad.base.Span;
import org.isnad.origin.text.Word;
import org.isnad.origin.text.Words;

/** The words of {@code witness-words.tsv}. */
final class WitnessWords {
  private static final Map<Witness, Set<String>> WORDS = read();

  private WitnessWords() {}

  private static Map<Witness, Set<String>> read() {
    Map<Witness, Set<String>> all = new EnumMap<>(Witness.class);
    for (Line line : Line.ofResource(WitnessWords.class, "witness-words.tsv")) {
      List<String> fields = line.fields();
      Witness kind = Witness.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
      Set<String> words =
          Arrays.stream(fields.get(1).split("\\|"))
              .flatMap(WitnessWords::folded)
              .collect(Collectors.toSet());
      all.merge(kind, words, WitnessWords::both);
    }
    return all;
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    one.addAll(other);
    return one;
  }

  private static java.util.stream.Stream<String> folded(String words) {
    return Words.of(words, new Span(0, words.length())).stream().map(Word::folded);
  }

  /** What these words show their speaker to be, if anything. */
  static Optional<Witness> in(String words) {
    Set<String> all = folded(words).collect(Collectors.toSet());
    return WORDS.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(all::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
