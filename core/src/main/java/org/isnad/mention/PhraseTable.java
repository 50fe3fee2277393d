package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks up phrases of one or several words at a place in a sentence, the longest first. Spellings
 * are compared as {@link Folding} leaves them, so that it does not matter where a tokeniser cuts.
 */
final class PhraseTable<V> {
  private static final int LONGEST = 12;

  /** An entry found, with the token after its last. */
  record Hit<V>(int end, V value) {}

  private record Entry<V>(String written, boolean exact, V value) {}

  private final Map<String, List<Entry<V>>> entries = new HashMap<>();
  private int longest;

  /**
   * Adds a phrase; of equals, and of those that are folded to one, the first that fits counts.
   *
   * @param exact whether only this very spelling counts
   */
  void add(String phrase, boolean exact, V value) {
    String key = Folding.fold(phrase);
    entries.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry<>(phrase, exact, value));
    longest = Math.max(longest, key.length());
  }

  /** The longest phrase that begins at a token and ends before {@code limit}. */
  @Nullable Hit<V> at(View view, int first, int limit) {
    return at(view, first, view.folded(first), limit);
  }

  /**
   * As {@link #at(View, int, int)}, with other letters in place of the first word's: without the
   * 'and' that Arabic writes onto it.
   */
  @Nullable Hit<V> at(View view, int first, String firstWord, int limit) {
    StringBuilder key = new StringBuilder();
    Hit<V> best = null;
    int stop = Math.min(limit, first + LONGEST);
    for (int i = first; i < stop && key.length() <= longest; i++) {
      key.append(i == first ? firstWord : view.folded(i));
      int end = i + 1;
      if (!view.folded(i).isEmpty()) {
        best =
            value(key.toString(), () -> view.words(first, end))
                .map(v -> new Hit<>(end, v))
                .orElse(best);
      }
    }
    return best;
  }

  private Optional<V> value(String key, Supplier<String> written) {
    for (Entry<V> entry : entries.getOrDefault(key, List.of())) {
      if (!entry.exact() || entry.written().equals(written.get())) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** The value of one phrase as a whole. */
  @Nullable V get(String phrase) {
    return value(Folding.fold(phrase), () -> phrase).orElse(null);
  }
}
