package org.isnad.mention;

import java.util.HashMap;
import java.util.Map;
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

  private final Map<String, Entry<V>> entries = new HashMap<>();
  private int longest;

  /**
   * Adds a phrase; the first one of equals stays.
   *
   * @param exact whether only this very spelling counts
   */
  void add(String phrase, boolean exact, V value) {
    String key = Folding.fold(phrase);
    entries.putIfAbsent(key, new Entry<>(phrase, exact, value));
    longest = Math.max(longest, key.length());
  }

  /** The longest phrase that begins at a token and ends before {@code limit}. */
  @Nullable Hit<V> at(View view, int first, int limit) {
    StringBuilder key = new StringBuilder();
    Hit<V> best = null;
    int stop = Math.min(limit, first + LONGEST);
    for (int i = first; i < stop && key.length() <= longest; i++) {
      key.append(view.folded(i));
      Entry<V> entry = key.isEmpty() ? null : entries.get(key.toString());
      if (entry != null && !view.folded(i).isEmpty() && allowed(entry, view, first, i + 1)) {
        best = new Hit<>(i + 1, entry.value());
      }
    }
    return best;
  }

  private static <V> boolean allowed(Entry<V> entry, View view, int first, int end) {
    return !entry.exact() || entry.written().equals(view.words(first, end));
  }

  /** The value of one phrase as a whole. */
  @Nullable V get(String phrase) {
    Entry<V> entry = entries.get(Folding.fold(phrase));
    return entry == null || (entry.exact() && !entry.written().equals(phrase))
        ? null
        : entry.value();
  }
}
